target "default" {
  args = {
    v = jsonencode(lessthanorequalto(2, 2, "more"))
  }
}
