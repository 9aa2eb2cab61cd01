target "default" {
  args = {
    v = jsonencode([cidrsubnet("10.1.2.0/24", 4, 15), cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)])
  }
}
