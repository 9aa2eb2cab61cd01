target "default" {
  args = {
    v = jsonencode(index(["a", "b"], 1))
  }
}
