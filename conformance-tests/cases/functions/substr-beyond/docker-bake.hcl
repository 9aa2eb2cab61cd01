target "default" {
  args = {
    v = jsonencode([substr("abc", -5, 2), substr("abc", 3, 1), substr("abc", 1, 9), substr("abc", 0, -2)])
  }
}
