target "default" {
  args = {
    v = jsonencode(strlen("abc", "more"))
  }
}
