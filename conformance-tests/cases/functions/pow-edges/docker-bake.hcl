target "default" {
  args = {
    v = jsonencode([pow(2, 10), pow(2, -1), pow(0, 0), pow(-2, 3), pow(9, 0.5)])
  }
}
