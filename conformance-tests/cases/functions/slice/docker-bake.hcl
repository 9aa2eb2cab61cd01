target "default" {
  args = {
    v = jsonencode(slice(["a", "b", "c"], 1, 3))
  }
}
