target "default" {
  args = {
    v = jsonencode([substr("hello", 1, 0), substr("hello", -2, 0), substr("hello", 9, 0)])
  }
}
