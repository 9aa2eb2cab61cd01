target "default" {
  args = {
    v = jsonencode(range(null, 4))
  }
}
