target "default" {
  args = {
    v = jsonencode(cidrsubnet(null, 8, 2))
  }
}
