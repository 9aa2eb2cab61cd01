# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(max(1, 2, 3)), "refused")
    v02 = try(jsonencode(max("10", 9)), "refused")
    v03 = try(jsonencode(max()), "refused")
  }
}
