target "default" {
  args = {
    v = jsonencode([max(1, 2.5, -3), min(1, 2.5, -3)])
  }
}
