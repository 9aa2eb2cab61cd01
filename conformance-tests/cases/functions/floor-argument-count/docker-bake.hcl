target "default" {
  args = {
    v = jsonencode(floor(-1.2, "more"))
  }
}
