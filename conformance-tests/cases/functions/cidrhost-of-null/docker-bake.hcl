target "default" {
  args = {
    v = jsonencode(cidrhost(null, 1))
  }
}
