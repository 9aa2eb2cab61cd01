target "default" {
  args = {
    v = jsonencode(multiply(null, 2))
  }
}
