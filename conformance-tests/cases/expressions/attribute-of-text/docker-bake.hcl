target "default" {
  args = {
    v = jsonencode("x".y)
  }
}
