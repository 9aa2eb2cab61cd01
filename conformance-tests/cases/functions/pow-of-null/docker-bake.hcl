target "default" {
  args = {
    v = jsonencode(pow(null, 10))
  }
}
