target "default" {
  args = {
    v = jsonencode(0 / 0)
  }
}
