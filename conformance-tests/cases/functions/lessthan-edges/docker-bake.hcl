# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(lessthan(1, 2)), "refused")
    v02 = try(jsonencode(lessthan("10", 9)), "refused")
  }
}
