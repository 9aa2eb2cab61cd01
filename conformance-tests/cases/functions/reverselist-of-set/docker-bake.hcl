target "default" {
  args = {
    v = jsonencode([reverselist(setunion(["b", "c"], ["a"])), reverselist([1, "a"]), reverselist([])])
  }
}
