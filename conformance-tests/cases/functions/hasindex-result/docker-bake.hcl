target "default" {
  args = {
    v = jsonencode(hasindex(["a"], 1))
  }
}
