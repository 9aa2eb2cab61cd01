# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_setnum([3, 1, 2, "1"])), "refused")
    v02 = try(jsonencode(as_setnum([1, 1.0, 0.1, "0.10"])), "refused")
    v03 = try(jsonencode(as_setnum(as_setstr(["1", "1.0", "2"]))), "refused")
  }
}
