target "default" {
  args = {
    v = jsonencode(formatlist("%s-%d", ["a", "b"], [1, 2]))
  }
}
