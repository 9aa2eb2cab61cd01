target "default" {
  args = {
    v = jsonencode(element(null, 3))
  }
}
