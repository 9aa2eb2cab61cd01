target "default" {
  args = {
    v = jsonencode([range(3), range(1, 4), range(0, 1, 0.25), range(3, 0)])
  }
}
