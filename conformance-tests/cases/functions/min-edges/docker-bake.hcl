# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(min(3, 2, 1)), "refused")
    v02 = try(jsonencode(min(-0, 0)), "refused")
    v03 = try(jsonencode(min()), "refused")
  }
}
