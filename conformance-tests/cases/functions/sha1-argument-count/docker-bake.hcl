target "default" {
  args = {
    v = jsonencode(sha1("abc", "more"))
  }
}
