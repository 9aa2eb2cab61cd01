# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(coalesce(null, 1, "a")), "refused")
    v02 = try(jsonencode(coalesce(null, [1], ["a", "b"])), "refused")
    v03 = try(jsonencode(coalesce({a = 1}, {b = "x"})), "refused")
    v04 = try(jsonencode(coalesce([], {})), "refused")
    v05 = try(jsonencode(coalesce(null)), "refused")
    v06 = try(jsonencode(coalesce()), "refused")
    v07 = try(jsonencode(coalesce([1], "a")), "refused")
    v08 = try(jsonencode(coalesce(true, 1)), "refused")
    v09 = try(jsonencode(coalesce(null, as_liststr(["a"]), [1])), "refused")
    v10 = try(jsonencode(coalesce(as_mapstr({a = "1"}), {b = 2})), "refused")
    v11 = try(jsonencode(coalesce(as_setnum([1]), as_setstr(["a"]))), "refused")
    v12 = try(jsonencode(coalesce(as_setnum([1]), [1])), "refused")
    v13 = try(jsonencode(coalesce([1, "a"], [true, false])), "refused")
    v14 = try(jsonencode(coalesce([1], [true, "x"])), "refused")
    v15 = try(jsonencode(coalesce({a = [1], b = 2}, {a = ["x", "y"], b = "z"})), "refused")
    v16 = try(jsonencode(coalesce([{a = 1}], [{a = "b"}, {a = true}])), "refused")
  }
}
