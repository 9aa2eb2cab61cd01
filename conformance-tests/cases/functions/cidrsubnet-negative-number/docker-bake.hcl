target "default" {
  args = {
    v = jsonencode([
      cidrsubnet("10.0.0.0/8", -1, -1), cidrsubnet("10.1.2.0/24", -4, -300), cidrsubnet("fd00::/16", -8, -1),
      cidrsubnet("fd00::/64", -4, 5000000000), cidrsubnet("10.0.0.0/8", 0, 0),
    ])
  }
}
