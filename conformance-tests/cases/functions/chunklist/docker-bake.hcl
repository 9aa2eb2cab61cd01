target "default" {
  args = {
    v = jsonencode(chunklist(["a", "b", "c"], 2))
  }
}
