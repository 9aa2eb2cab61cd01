target "default" {
  args = {
    v = jsonencode(range(0, 3, -1))
  }
}
