target "default" {
  args = {
    v = jsonencode(equal("a", "a", "more"))
  }
}
