target "default" {
  args = {
    v = jsonencode(1 + 2 * 3 - 8 / 4 % 3)
  }
}
