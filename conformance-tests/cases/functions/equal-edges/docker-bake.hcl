# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(equal([1], as_listnum([1]))), "refused")
    v02 = try(jsonencode(equal(as_liststr([]), as_liststr([]))), "refused")
    v03 = try(jsonencode(equal({a = 1}, {a = 1})), "refused")
    v04 = try(jsonencode(equal({a = 1}, {a = "1"})), "refused")
    v05 = try(jsonencode(equal(null, nstr)), "refused")
    v06 = try(jsonencode(equal(null, "a")), "refused")
    v07 = try(jsonencode(equal(as_setstr(["a", "b"]), as_setstr(["b", "a"]))), "refused")
    v08 = try(jsonencode(equal(as_mapstr({a = "1"}), as_mapstr({a = "1"}))), "refused")
    v09 = try(jsonencode(equal([null], [null])), "refused")
    v10 = try(jsonencode(equal([1, null], [1, null])), "refused")
  }
}
