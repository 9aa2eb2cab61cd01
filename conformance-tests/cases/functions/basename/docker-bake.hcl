target "default" {
  args = {
    v = jsonencode([basename("/a/b.c"), basename("a/"), basename(""), basename("/")])
  }
}
