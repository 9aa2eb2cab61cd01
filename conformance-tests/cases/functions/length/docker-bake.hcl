target "default" {
  args = {
    v = jsonencode([length([1, 2]), length({ a = 1 })])
  }
}
