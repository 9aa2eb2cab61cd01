target "default" {
  args = {
    v = jsonencode(signum(-5, "more"))
  }
}
