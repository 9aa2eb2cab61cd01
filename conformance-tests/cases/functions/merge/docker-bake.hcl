target "default" {
  args = {
    v = jsonencode(merge({ a = 1, b = 2 }, { b = 3 }))
  }
}
