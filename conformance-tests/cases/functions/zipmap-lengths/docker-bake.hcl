target "default" {
  args = {
    v = jsonencode(zipmap(["a"], [1, 2]))
  }
}
