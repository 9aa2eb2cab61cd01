target "default" {
  args = {
    v = jsonencode([10 - 2 - 3, 100 / 10 / 2, 7 % 4 % 2])
  }
}
