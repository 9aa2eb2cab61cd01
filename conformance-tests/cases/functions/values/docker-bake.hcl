target "default" {
  args = {
    v = jsonencode(values({ b = 1, a = "x" }))
  }
}
