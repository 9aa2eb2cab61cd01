target "default" {
  args = {
    v = jsonencode([cidrsubnet("10.1.2.0/24", -2, 0), cidrsubnet("10.1.2.3/32", -2, 1)])
  }
}
