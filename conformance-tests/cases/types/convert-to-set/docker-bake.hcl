target "default" {
  args = {
    v = jsonencode(convert(["b", "a", "b"], set(string)))
  }
}
