target "default" {
  args = {
    v = jsonencode(trimprefix("v1.2", "v", "more"))
  }
}
