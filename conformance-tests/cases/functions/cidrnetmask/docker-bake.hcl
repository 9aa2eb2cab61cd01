target "default" {
  args = {
    v = jsonencode(cidrnetmask("172.16.0.0/12"))
  }
}
