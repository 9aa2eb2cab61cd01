target "default" {
  args = {
    v = jsonencode(cidrhost("::ffff:10.0.0.0/104", 0))
  }
}
