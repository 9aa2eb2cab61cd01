target "default" {
  args = {
    v = jsonencode([log(8, 2), log(100, 10)])
  }
}
