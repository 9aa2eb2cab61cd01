# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(int(1.9)), "refused")
    v02 = try(jsonencode(int(-1.9)), "refused")
    v03 = try(jsonencode(int(-0.5)), "refused")
    v04 = try(jsonencode(int(1e40)), "refused")
  }
}
