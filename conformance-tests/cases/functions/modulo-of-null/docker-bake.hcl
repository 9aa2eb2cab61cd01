target "default" {
  args = {
    v = jsonencode(modulo(null, 4))
  }
}
