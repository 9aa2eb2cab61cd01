target "default" {
  args = {
    v = jsonencode(int(-1.5, "more"))
  }
}
