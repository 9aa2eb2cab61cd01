target "default" {
  args = {
    v = jsonencode(multiply(1.5, 2, "more"))
  }
}
