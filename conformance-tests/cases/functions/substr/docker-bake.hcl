target "default" {
  args = {
    v = jsonencode([substr("hello", 1, 3), substr("hello", -3, 2), substr("hello", 1, -1), substr("ab", 5, 1)])
  }
}
