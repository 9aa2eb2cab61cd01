target "default" {
  args = {
    v = jsonencode(max())
  }
}
