target "default" {
  args = {
    v = jsonencode(cidrsubnets("::ffff:10.0.0.0/104", 8))
  }
}
