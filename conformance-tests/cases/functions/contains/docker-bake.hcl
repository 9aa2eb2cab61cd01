target "default" {
  args = {
    v = jsonencode([contains(["a"], "a"), contains([1], "1")])
  }
}
