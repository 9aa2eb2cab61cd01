target "default" {
  args = {
    v = jsonencode(cidrsubnets(null, 8, 4))
  }
}
