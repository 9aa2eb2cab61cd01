target "default" {
  args = {
    v = jsonencode(range(1025))
  }
}
