target "default" {
  args = {
    v = jsonencode(format("%d", "x"))
  }
}
