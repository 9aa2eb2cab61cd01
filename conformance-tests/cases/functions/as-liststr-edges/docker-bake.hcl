# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_liststr([1, true, "x"])), "refused")
    v02 = try(jsonencode(as_liststr(["a", null])), "refused")
    v03 = try(jsonencode(as_liststr([null])), "refused")
    v04 = try(jsonencode(as_liststr([])), "refused")
    v05 = try(jsonencode(as_liststr({})), "refused")
    v06 = try(jsonencode(as_liststr("a")), "refused")
    v07 = try(jsonencode(as_liststr([["a"]])), "refused")
    v08 = try(jsonencode(as_liststr([[1], "a"])), "refused")
    v09 = try(jsonencode(as_liststr(as_setstr(["b", "a"]))), "refused")
    v10 = try(jsonencode(as_liststr(as_setnum([10, 9]))), "refused")
    v11 = try(jsonencode(as_liststr(as_mapstr({a = "1"}))), "refused")
  }
}
