target "default" {
  args = {
    v = jsonencode(cidrnetmask("fd00::/8"))
  }
}
