target "default" {
  args = {
    v = jsonencode(add(1, 2, "more"))
  }
}
