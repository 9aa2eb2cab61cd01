target "default" {
  args = {
    v = jsonencode(slice(["a"], 0, 2))
  }
}
