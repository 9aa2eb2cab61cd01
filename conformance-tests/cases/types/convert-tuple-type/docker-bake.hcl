target "default" {
  args = {
    v = jsonencode(convert([1, 2], tuple([string, number])))
  }
}
