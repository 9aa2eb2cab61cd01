target "default" {
  args = {
    v = jsonencode([int(1.9), int(-1.9), int(1e20)])
  }
}
