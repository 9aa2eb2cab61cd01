target "default" {
  args = {
    v = jsonencode(cidrhost("10.01.0.0/16", 1))
  }
}
