target "default" {
  args = {
    v = jsonencode(keys({ b = 1, a = 2 }, "more"))
  }
}
