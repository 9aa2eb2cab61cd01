target "default" {
  args = {
    v = jsonencode([index(["a", "b"], 1), index({ a = 1 }, "a")])
  }
}
