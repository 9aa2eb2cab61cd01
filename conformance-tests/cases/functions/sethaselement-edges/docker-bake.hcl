# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(sethaselement(["a", "b"], "b")), "refused")
    v02 = try(jsonencode(sethaselement(["a", "b"], "c")), "refused")
    v03 = try(jsonencode(sethaselement([1, 2], "1")), "refused")
    v04 = try(jsonencode(sethaselement([], "1")), "refused")
    v05 = try(jsonencode(sethaselement("a", "a")), "refused")
  }
}
