target "default" {
  args = {
    v = jsonencode(greaterthanorequalto(2, 2, "more"))
  }
}
