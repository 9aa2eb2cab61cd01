target "default" {
  args = {
    v = jsonencode(formatlist(null, "x", ["a", "b"]))
  }
}
