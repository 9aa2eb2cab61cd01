target "default" {
  args = {
    v = jsonencode(cidrsubnet("::ffff:10.0.0.0/104", 8, 1))
  }
}
