target "default" {
  args = {
    v = jsonencode(7 % 0)
  }
}
