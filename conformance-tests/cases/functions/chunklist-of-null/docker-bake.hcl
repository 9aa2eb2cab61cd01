target "default" {
  args = {
    v = jsonencode(chunklist(null, 2))
  }
}
