target "default" {
  args = {
    v = jsonencode(divide(null, 2))
  }
}
