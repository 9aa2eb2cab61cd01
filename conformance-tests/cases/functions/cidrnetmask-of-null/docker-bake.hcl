target "default" {
  args = {
    v = jsonencode(cidrnetmask(null))
  }
}
