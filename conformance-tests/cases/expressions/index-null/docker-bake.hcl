target "default" {
  args = {
    v = jsonencode(["a"][null])
  }
}
