target "default" {
  args = {
    v = jsonencode([7 % 3, -7 % 3, 7 % -3, 5.5 % 2])
  }
}
