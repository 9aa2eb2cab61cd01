c = "cc"
target "default" {
  args = {
    A = jsonencode({a: 1, "b": 2, (c): 3})
  }
}
