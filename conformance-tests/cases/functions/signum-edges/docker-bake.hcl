# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(signum(-3)), "refused")
    v02 = try(jsonencode(signum(0)), "refused")
    v03 = try(jsonencode(signum(1.5)), "refused")
    v04 = try(jsonencode(signum(1e30)), "refused")
  }
}
