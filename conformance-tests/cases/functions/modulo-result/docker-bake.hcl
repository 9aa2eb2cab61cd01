target "default" {
  args = {
    v = jsonencode(modulo(7, 4))
  }
}
