target "default" {
  args = {
    v = jsonencode(divide(3, 2, "more"))
  }
}
