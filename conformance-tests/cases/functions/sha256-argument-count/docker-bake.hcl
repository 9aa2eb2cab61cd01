target "default" {
  args = {
    v = jsonencode(sha256("abc", "more"))
  }
}
