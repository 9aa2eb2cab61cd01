target "default" {
  args = {
    v = jsonencode(sanitize("a.b/c", "more"))
  }
}
