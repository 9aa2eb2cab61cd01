target "default" {
  args = {
    v = jsonencode(zipmap(["b", "a"], [1, "x"]))
  }
}
