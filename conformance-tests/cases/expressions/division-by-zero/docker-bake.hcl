target "default" {
  args = {
    v = jsonencode(1 / 0)
  }
}
