# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(upper("straße ǆ ŉ ı i")), "refused")
    v02 = try(jsonencode(upper("ა")), "refused")
    v03 = try(jsonencode(upper(1)), "refused")
    v04 = try(jsonencode(upper(true)), "refused")
    v05 = try(jsonencode(upper([])), "refused")
    v06 = try(jsonencode(upper(null)), "refused")
    v07 = try(jsonencode(upper()), "refused")
    v08 = try(jsonencode(upper("a", "b")), "refused")
  }
}
