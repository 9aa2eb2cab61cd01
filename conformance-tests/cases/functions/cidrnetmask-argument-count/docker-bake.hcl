target "default" {
  args = {
    v = jsonencode(cidrnetmask("10.0.0.0/12", "more"))
  }
}
