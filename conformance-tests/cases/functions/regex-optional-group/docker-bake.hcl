target "default" {
  args = {
    v = jsonencode([regex("(a)|(b)", "b"), regex("(?P<x>a)|(?P<y>b)", "b")])
  }
}
