target "default" {
  args = {
    v = jsonencode(chunklist(["a"], -1))
  }
}
