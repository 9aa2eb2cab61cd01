target "default" {
  args = {
    v = jsonencode(indexof(["a"], "x"))
  }
}
