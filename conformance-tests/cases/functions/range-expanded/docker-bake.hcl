target "default" {
  args = {
    v = jsonencode(range(["x"]...))
  }
}
