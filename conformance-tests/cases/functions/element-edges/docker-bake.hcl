# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(element(["a", "b", "c"], 1)), "refused")
    v02 = try(jsonencode(element(["a", "b", "c"], 4)), "refused")
    v03 = try(jsonencode(element(["a", "b", "c"], -1)), "refused")
    v04 = try(jsonencode(element(["a", "b", "c"], -4)), "refused")
    v05 = try(jsonencode(element([], 0)), "refused")
    v06 = try(jsonencode(element(as_liststr(["a", "b"]), 3)), "refused")
    v07 = try(jsonencode(element(as_liststr([]), 0)), "refused")
    v08 = try(jsonencode(element(["a"], 0.5)), "refused")
    v09 = try(jsonencode(element("abc", 0)), "refused")
    v10 = try(jsonencode(element({a = 1}, 0)), "refused")
    v11 = try(jsonencode(element(as_setstr(["a"]), 0)), "refused")
  }
}
