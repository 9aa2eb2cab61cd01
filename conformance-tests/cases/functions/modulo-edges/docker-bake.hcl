# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(modulo(7, 0)), "refused")
    v02 = try(jsonencode(modulo(-7, 3)), "refused")
    v03 = try(jsonencode(modulo(7.5, 2)), "refused")
  }
}
