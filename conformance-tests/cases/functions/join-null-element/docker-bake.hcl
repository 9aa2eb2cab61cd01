target "default" {
  args = {
    v = jsonencode(join("-", ["a", null]))
  }
}
