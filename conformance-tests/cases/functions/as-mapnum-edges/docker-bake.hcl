# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_mapnum({a = "1", b = "x"})), "refused")
    v02 = try(jsonencode(as_mapnum(as_mapstr({a = "1"}))), "refused")
    v03 = try(jsonencode(as_mapnum(as_liststr(["1"]))), "refused")
    v04 = try(jsonencode(as_mapnum({"é" = 1, "z" = 2, "😀" = 3, "\uffff" = 4, "a" = 5})), "refused")
  }
}
