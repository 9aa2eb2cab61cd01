# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_tostr(as_tonum("inf"))), "refused")
    v02 = try(jsonencode(as_tostr(1e21)), "refused")
    v03 = try(jsonencode(as_tostr(1e-30)), "refused")
    v04 = try(jsonencode(as_tostr(123456789.125)), "refused")
    v05 = try(jsonencode(as_tostr(true)), "refused")
    v06 = try(jsonencode(as_tostr(1.50)), "refused")
    v07 = try(jsonencode(as_tostr([])), "refused")
    v08 = try(jsonencode(as_tostr({})), "refused")
    v09 = try(jsonencode(as_tostr(null)), "refused")
  }
}
