# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(merge({a = 1}, {b = 2}, {a = 3})), "refused")
    v02 = try(jsonencode(merge()), "refused")
    v03 = try(jsonencode(merge({})), "refused")
    v04 = try(jsonencode(merge(as_mapstr({a = 1}), as_mapstr({b = 2}))), "refused")
    v05 = try(jsonencode(merge(as_mapstr({a = 1}), as_mapnum({b = 2}))), "refused")
    v06 = try(jsonencode(merge(as_mapstr({a = 1}), {b = 2})), "refused")
    v07 = try(jsonencode(merge(null, {a = 1})), "refused")
    v08 = try(jsonencode(merge({a = 1}, null)), "refused")
    v09 = try(jsonencode(merge({a = 1}, {a = 2})), "refused")
    v10 = try(jsonencode(merge(as_mapstr({}), as_mapstr({}))), "refused")
    v11 = try(jsonencode(merge(["a"])), "refused")
    v12 = try(jsonencode(merge("a")), "refused")
    v13 = try(jsonencode(merge({a = {x = 1}}, {a = {y = 2}})), "refused")
    v14 = try(jsonencode(merge(null, as_mapstr({a = "x"}))), "refused")
  }
}
