target "default" {
  args = {
    v = jsonencode([1e154 % 7, 1e155 % 7, 1e400 % 13, 1e155 % 0.3, 1e20 % 0.3, 0.1 % 0.03, 1 % 3e-160])
  }
}
