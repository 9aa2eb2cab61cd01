target "default" {
  args = {
    v = jsonencode(greaterthanorequalto(null, 2))
  }
}
