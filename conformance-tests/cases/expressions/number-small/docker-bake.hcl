target "default" {
  args = {
    v = jsonencode([1e-7, 1.50, 0.5e1])
  }
}
