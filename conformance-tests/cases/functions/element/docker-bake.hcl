target "default" {
  args = {
    v = jsonencode([element(["a", "b"], 3), element(["a"], 0)])
  }
}
