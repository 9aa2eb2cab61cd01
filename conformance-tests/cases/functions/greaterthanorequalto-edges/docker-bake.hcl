# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(greaterthanorequalto(2, 2)), "refused")
  }
}
