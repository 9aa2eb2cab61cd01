# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(-0 + 0), "refused")
    v02 = try(jsonencode(5 - 5), "refused")
    v03 = try(jsonencode(1e3 * 1e3 == 1e6), "refused")
  }
}
