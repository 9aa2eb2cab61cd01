target "default" {
  args = {
    v = jsonencode(lessthan(2, 1, "more"))
  }
}
