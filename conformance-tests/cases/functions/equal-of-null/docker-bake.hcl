target "default" {
  args = {
    v = jsonencode(equal(null, "a"))
  }
}
