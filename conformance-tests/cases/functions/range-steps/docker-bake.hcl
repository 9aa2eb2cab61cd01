target "default" {
  args = {
    v = jsonencode([range(0, 10, 3), range(5, 0, -2), range(0), range(-3), range(2, 2), range(0, -1, -0.5)])
  }
}
