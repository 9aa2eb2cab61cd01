target "default" {
  args = {
    v = jsonencode(range(0, 1024.5))
  }
}
