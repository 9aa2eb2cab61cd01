# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(ceil(1.2)), "refused")
    v02 = try(jsonencode(ceil(-1.2)), "refused")
    v03 = try(jsonencode(ceil(5)), "refused")
    v04 = try(jsonencode(ceil(1e30)), "refused")
    v05 = try(jsonencode(ceil(-0.5)), "refused")
  }
}
