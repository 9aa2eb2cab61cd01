# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_tobool("true")), "refused")
    v02 = try(jsonencode(as_tobool("1")), "refused")
    v03 = try(jsonencode(as_tobool("0")), "refused")
    v04 = try(jsonencode(as_tobool("True")), "refused")
    v05 = try(jsonencode(as_tobool("FALSE")), "refused")
    v06 = try(jsonencode(as_tobool("yes")), "refused")
    v07 = try(jsonencode(as_tobool(1)), "refused")
    v08 = try(jsonencode(as_tobool([])), "refused")
  }
}
