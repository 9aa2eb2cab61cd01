target "default" {
  args = {
    v = jsonencode(urlencode("a b&c", "more"))
  }
}
