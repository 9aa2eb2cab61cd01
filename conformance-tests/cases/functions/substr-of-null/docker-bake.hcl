target "default" {
  args = {
    v = jsonencode(substr(null, 1, 3))
  }
}
