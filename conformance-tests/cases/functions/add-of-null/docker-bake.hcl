target "default" {
  args = {
    v = jsonencode(add(null, 2))
  }
}
