target "default" {
  args = {
    v = jsonencode(lessthanorequalto(null, 2))
  }
}
