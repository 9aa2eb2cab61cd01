target "default" {
  args = {
    v = jsonencode(join("-", ["a", "b"], ["c"]))
  }
}
