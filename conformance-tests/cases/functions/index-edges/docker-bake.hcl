# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(index(["a", "b"], 1)), "refused")
    v02 = try(jsonencode(index(["a", "b"], 2)), "refused")
    v03 = try(jsonencode(index(["a", "b"], -1)), "refused")
    v04 = try(jsonencode(index(["a", "b"], "x")), "refused")
    v05 = try(jsonencode(index(["a", "b"], 0.5)), "refused")
    v06 = try(jsonencode(index(as_liststr(["a", "b"]), 2)), "refused")
    v07 = try(jsonencode(index(as_liststr(["a", "b"]), 0.5)), "refused")
    v08 = try(jsonencode(index(as_liststr(["a", "b"]), 1)), "refused")
    v09 = try(jsonencode(index(as_liststr(["a", "b"]), "1")), "refused")
    v10 = try(jsonencode(index(as_mapstr({a = "x"}), "a")), "refused")
    v11 = try(jsonencode(index(as_mapstr({a = "x"}), "b")), "refused")
    v12 = try(jsonencode(index(as_mapstr({a = "x"}), 1)), "refused")
    v13 = try(jsonencode(index({a = 1}, "a")), "refused")
    v14 = try(jsonencode(index("abc", 0)), "refused")
    v15 = try(jsonencode(index(as_setstr(["a"]), "a")), "refused")
  }
}
