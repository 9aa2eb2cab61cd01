# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_listnum(["1", "2"])), "refused")
    v02 = try(jsonencode(as_listnum(["1", "x"])), "refused")
    v03 = try(jsonencode(as_listnum([true])), "refused")
    v04 = try(jsonencode(as_listnum(as_liststr(["1"]))), "refused")
    v05 = try(jsonencode(as_listnum(as_liststr(["x"]))), "refused")
  }
}
