target "default" {
  args = {
    v = jsonencode([indexof(["a", "b", "b"], "b"), indexof([1, "1"], "1"), indexof([[1], [2]], [2])])
  }
}
