target "default" {
  args = {
    v = jsonencode([dirname("/a/b.c"), dirname("a"), dirname("a//b/../c"), dirname("")])
  }
}
