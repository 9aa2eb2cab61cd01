# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(or(false, false)), "refused")
    v02 = try(jsonencode(or(false, true)), "refused")
  }
}
