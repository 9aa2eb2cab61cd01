target "default" {
  args = {
    v = jsonencode(slice(null, 0, 2))
  }
}
