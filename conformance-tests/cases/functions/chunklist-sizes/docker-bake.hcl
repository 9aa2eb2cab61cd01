target "default" {
  args = {
    v = jsonencode([chunklist(["a", "b"], 0), chunklist(["a", "b"], 5), chunklist(["a", "b"], 1), chunklist([], 2)])
  }
}
