target "default" {
  args = {
    v = jsonencode(merge({ a = 1, b = { x = 1 } }, { b = { y = 2 } }, {}, { a = "z" }))
  }
}
