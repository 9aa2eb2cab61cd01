target "default" {
  args = {
    v = jsonencode([zipmap(["a", "b", "a"], [1, 2, 3]), zipmap([], [])])
  }
}
