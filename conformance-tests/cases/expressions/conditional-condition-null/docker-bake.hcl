target "default" {
  args = {
    v = jsonencode(null ? 1 : 2)
  }
}
