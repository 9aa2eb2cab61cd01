# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_objab({a = 1, b = "2"})), "refused")
    v02 = try(jsonencode(as_objab({a = 1})), "refused")
    v03 = try(jsonencode(as_objab({b = 1})), "refused")
    v04 = try(jsonencode(as_objab({a = 1, b = "x"})), "refused")
    v05 = try(jsonencode(as_objab({a = [], b = 1})), "refused")
    v06 = try(jsonencode(as_objab({a = 1, b = 2, c = 3})), "refused")
    v07 = try(jsonencode(as_objab(as_mapstr({a = "x", b = "3"}))), "refused")
    v08 = try(jsonencode(as_objab(as_mapstr({b = "3"}))), "refused")
    v09 = try(jsonencode(as_objab([])), "refused")
    v10 = try(jsonencode(as_objab("x")), "refused")
  }
}
