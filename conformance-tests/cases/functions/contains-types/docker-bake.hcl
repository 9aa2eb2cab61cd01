target "default" {
  args = {
    v = jsonencode([contains([1, 2], "1"), contains(["1"], "1"), contains([[1]], [1]), contains([], 1)])
  }
}
