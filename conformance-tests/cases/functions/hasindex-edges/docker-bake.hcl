# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(hasindex(["a"], 0)), "refused")
    v02 = try(jsonencode(hasindex(["a"], 1)), "refused")
    v03 = try(jsonencode(hasindex(["a"], -1)), "refused")
    v04 = try(jsonencode(hasindex(["a"], 0.5)), "refused")
    v05 = try(jsonencode(hasindex(["a"], "x")), "refused")
    v06 = try(jsonencode(hasindex(as_mapstr({a = "x"}), "a")), "refused")
    v07 = try(jsonencode(hasindex(as_mapstr({a = "x"}), "b")), "refused")
    v08 = try(jsonencode(hasindex({a = 1}, "a")), "refused")
    v09 = try(jsonencode(hasindex("a", 0)), "refused")
  }
}
