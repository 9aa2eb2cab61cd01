target "default" {
  args = {
    v = jsonencode([element(["a", "b", "c"], 300000), element(["a", "b", "c"], 5), element(["a", 1], 3)])
  }
}
