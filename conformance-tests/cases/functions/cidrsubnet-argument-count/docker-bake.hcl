target "default" {
  args = {
    v = jsonencode(cidrsubnet("10.0.0.0/8", 8, 2, "more"))
  }
}
