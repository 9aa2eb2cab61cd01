# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(divide(1, 3)), "refused")
    v02 = try(jsonencode(divide(1, 0)), "refused")
    v03 = try(jsonencode(divide(-1, 0)), "refused")
    v04 = try(jsonencode(divide(0, 0)), "refused")
  }
}
