target "default" {
  args = {
    v = jsonencode(setunion([["b"], ["a", "c"]], [["a"], ["B"], ["a", "b"]]))
  }
}
