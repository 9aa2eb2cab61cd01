# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(multiply(1.1, 1.1)), "refused")
    v02 = try(jsonencode(multiply(1e300, 1e300)), "refused")
  }
}
