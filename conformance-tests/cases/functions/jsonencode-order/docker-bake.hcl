target "default" {
  args = {
    v = jsonencode({ b = 1, a = [null, true] })
  }
}
