target "default" {
  args = {
    v = jsonencode(format("%*d", 5, 1))
  }
}
