target "default" {
  args = {
    v = jsonencode(merge({ a = 1 }, null))
  }
}
