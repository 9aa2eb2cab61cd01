target "default" {
  args = {
    v = jsonencode(basename("/a/b.txt", "more"))
  }
}
