target "default" {
  args = {
    v = jsonencode(true ? { a = 1 } : { b = "x" })
  }
}
