target "default" {
  args = {
    v = jsonencode(convert({ a = 1, b = 2 }, object({ a = string })))
  }
}
