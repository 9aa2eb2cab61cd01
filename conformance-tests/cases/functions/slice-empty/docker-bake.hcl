target "default" {
  args = {
    v = jsonencode([slice(["a", "b"], 1, 1), slice(["a", "b"], 2, 2), slice(["a", "b"], 0, 1)])
  }
}
