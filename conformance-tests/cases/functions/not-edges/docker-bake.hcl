# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(not(true)), "refused")
    v02 = try(jsonencode(not("false")), "refused")
    v03 = try(jsonencode(not("yes")), "refused")
  }
}
