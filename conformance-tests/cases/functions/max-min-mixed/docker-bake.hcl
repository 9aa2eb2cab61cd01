target "default" {
  args = {
    v = jsonencode([max("10", 9), min("10", 9), max(-1, -2), min(1.5, 1.25, 2)])
  }
}
