target "default" {
  args = {
    v = jsonencode(negate(2, "more"))
  }
}
