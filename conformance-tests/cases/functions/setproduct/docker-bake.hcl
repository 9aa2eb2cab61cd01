target "default" {
  args = {
    v = jsonencode(setproduct(["b", "a"], [1, 2]))
  }
}
