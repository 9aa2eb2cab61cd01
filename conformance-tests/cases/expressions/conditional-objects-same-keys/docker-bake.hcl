target "default" {
  args = {
    v = jsonencode(true ? { a = 1, b = "x" } : { a = "y", b = 2 })
  }
}
