# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(and(true, false)), "refused")
    v02 = try(jsonencode(and(true, true)), "refused")
    v03 = try(jsonencode(and("true", 1)), "refused")
    v04 = try(jsonencode(and(1, true)), "refused")
  }
}
