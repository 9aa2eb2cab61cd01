target "default" {
  args = {
    v = jsonencode(sha512("abc", "more"))
  }
}
