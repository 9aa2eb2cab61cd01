target "default" {
  args = {
    v = jsonencode(convert(["a", []], list(string)))
  }
}
