target "default" {
  args = {
    v = jsonencode([modulo(7, 3), modulo(-7, 3), modulo(7, -3), modulo(-7, -3), modulo(5.5, 2)])
  }
}
