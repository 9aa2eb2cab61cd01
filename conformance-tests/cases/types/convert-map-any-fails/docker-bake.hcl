target "default" {
  args = {
    v = jsonencode(convert({ a = 1, b = [] }, map(any)))
  }
}
