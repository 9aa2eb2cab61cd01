target "default" {
  args = {
    v = jsonencode(values({ b = 1, a = 2 }, "more"))
  }
}
