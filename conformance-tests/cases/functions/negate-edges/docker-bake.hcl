# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(negate(5)), "refused")
    v02 = try(jsonencode(negate(0)), "refused")
  }
}
