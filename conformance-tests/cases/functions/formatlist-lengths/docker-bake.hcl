target "default" {
  args = {
    v = jsonencode(formatlist("%s-%s", ["a", "b"], ["x"]))
  }
}
