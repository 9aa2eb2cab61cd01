# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(lessthanorequalto(2, 1)), "refused")
  }
}
