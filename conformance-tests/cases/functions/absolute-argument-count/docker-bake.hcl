target "default" {
  args = {
    v = jsonencode(absolute(-2.5, "more"))
  }
}
