# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(pow(2, 0.5)), "refused")
    v02 = try(jsonencode(pow(2, 100)), "refused")
    v03 = try(jsonencode(pow(10, -3)), "refused")
    v04 = try(jsonencode(pow(2, 64)), "refused")
    v05 = try(jsonencode(pow(3, 40)), "refused")
    v06 = try(jsonencode(pow(0, 0)), "refused")
    v07 = try(jsonencode(pow(2,0.5)*pow(2,0.5)), "refused")
    v08 = try(jsonencode(pow(2, 63)), "refused")
    v09 = try(jsonencode(pow(3, 0.7)), "refused")
    v10 = try(jsonencode(pow(-2, 3)), "refused")
    v11 = try(jsonencode(pow(-2, -3)), "refused")
    v12 = try(jsonencode(pow(0, -1)), "refused")
    v13 = try(jsonencode(pow(1e-320, 2)), "refused")
    v14 = try(jsonencode(pow(7, 300)), "refused")
  }
}
