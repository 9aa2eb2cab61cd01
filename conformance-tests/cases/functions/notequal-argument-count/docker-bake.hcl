target "default" {
  args = {
    v = jsonencode(notequal("a", "b", "more"))
  }
}
