target "default" {
  args = {
    v = jsonencode(contains(null, "b"))
  }
}
