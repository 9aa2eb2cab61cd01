# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(lookup({a = 1}, "a", 2)), "refused")
    v02 = try(jsonencode(lookup({a = 1}, "b", 2)), "refused")
    v03 = try(jsonencode(lookup({a = 1}, "b", "x")), "refused")
    v04 = try(jsonencode(lookup(as_mapstr({a = 1}), "a", "x")), "refused")
    v05 = try(jsonencode(lookup(as_mapstr({a = 1}), "b", 5)), "refused")
    v06 = try(jsonencode(lookup(as_mapnum({a = 1}), "b", "x")), "refused")
    v07 = try(jsonencode(lookup(as_mapstr({a = 1}), "b", [])), "refused")
    v08 = try(jsonencode(lookup({a = 1}, "b")), "refused")
    v09 = try(jsonencode(lookup(["a"], "b", "c")), "refused")
    v10 = try(jsonencode(lookup("a", "b", "c")), "refused")
    v11 = try(jsonencode(lookup({a = null}, "a", "x")), "refused")
    v12 = try(jsonencode(lookup({a = 1}, 1, "x")), "refused")
    v13 = try(jsonencode(lookup({a = 1}, "b", null)), "refused")
    v14 = try(jsonencode(lookup(as_mapstr({a = 1}), "a", null)), "refused")
  }
}
