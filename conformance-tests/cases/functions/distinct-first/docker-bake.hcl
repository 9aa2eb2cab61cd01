target "default" {
  args = {
    v = jsonencode([distinct(["b", "a", "b", "c", "a"]), distinct([1, "1", 1]), distinct([[1], [2], [1]]), distinct([])])
  }
}
