target "default" {
  args = {
    v = jsonencode(format("%s", "a", "b"))
  }
}
