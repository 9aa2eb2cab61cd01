# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(log(100, 10)), "refused")
    v02 = try(jsonencode(log(8, 2)), "refused")
    v03 = try(jsonencode(log(10, 3)), "refused")
    v04 = try(jsonencode(log(0, 10)), "refused")
    v05 = try(jsonencode(log(10,3) == log(10,3)), "refused")
    v06 = try(jsonencode(log(2, 10)), "refused")
  }
}
