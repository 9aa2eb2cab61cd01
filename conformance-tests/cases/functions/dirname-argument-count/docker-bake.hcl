target "default" {
  args = {
    v = jsonencode(dirname("/a/b.txt", "more"))
  }
}
