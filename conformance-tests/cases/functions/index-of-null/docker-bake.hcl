target "default" {
  args = {
    v = jsonencode(index(null, 1))
  }
}
