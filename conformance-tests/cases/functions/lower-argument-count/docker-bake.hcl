target "default" {
  args = {
    v = jsonencode(lower("ABC", "more"))
  }
}
