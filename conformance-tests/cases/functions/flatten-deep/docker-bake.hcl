target "default" {
  args = {
    v = jsonencode(flatten([1, [2, [3, []], [[4]]], { a = [5] }, []]))
  }
}
