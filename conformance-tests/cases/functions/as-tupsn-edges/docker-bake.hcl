# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_tupsn([1, "2"])), "refused")
    v02 = try(jsonencode(as_tupsn([1])), "refused")
    v03 = try(jsonencode(as_tupsn([1, "x"])), "refused")
    v04 = try(jsonencode(as_tupsn(as_liststr(["1", "2"]))), "refused")
  }
}
