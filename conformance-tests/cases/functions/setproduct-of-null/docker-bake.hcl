target "default" {
  args = {
    v = jsonencode(setproduct(null, [1]))
  }
}
