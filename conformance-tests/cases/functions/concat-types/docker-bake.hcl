target "default" {
  args = {
    v = jsonencode([concat(["a"], [1], []), concat([], [])])
  }
}
