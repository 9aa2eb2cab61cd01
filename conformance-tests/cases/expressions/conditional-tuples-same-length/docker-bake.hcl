target "default" {
  args = {
    v = jsonencode(true ? [1, "a"] : ["b", 2])
  }
}
