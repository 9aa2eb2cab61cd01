target "default" {
  args = {
    v = jsonencode(md5("abc", "more"))
  }
}
