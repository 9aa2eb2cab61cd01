target "default" {
  args = {
    v = jsonencode(convert({ a = 1, b = "x" }, map(string)))
  }
}
