# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(range(3)), "refused")
    v02 = try(jsonencode(range(-3)), "refused")
    v03 = try(jsonencode(range(0)), "refused")
    v04 = try(jsonencode(range(1, 4)), "refused")
    v05 = try(jsonencode(range(4, 1)), "refused")
    v06 = try(jsonencode(range(1, 10, 3)), "refused")
    v07 = try(jsonencode(range(10, 1, -4)), "refused")
    v08 = try(jsonencode(range(1, 10, -1)), "refused")
    v09 = try(jsonencode(range(10, 1, 1)), "refused")
    v10 = try(jsonencode(range(0, 1, 0.25)), "refused")
    v11 = try(jsonencode(range(0, 2000)), "refused")
    v12 = try(jsonencode(range(1, 5, 0)), "refused")
    v13 = try(jsonencode(range(1, 1, 0)), "refused")
    v14 = try(jsonencode(range()), "refused")
    v15 = try(jsonencode(range(1,2,3,4)), "refused")
  }
}
