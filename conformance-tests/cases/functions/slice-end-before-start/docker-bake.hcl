target "default" {
  args = {
    v = jsonencode(slice(["a", "b", "c"], 2, 1))
  }
}
