target "default" {
  args = {
    v = jsonencode(format("%d", 1.5))
  }
}
