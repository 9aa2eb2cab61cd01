# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(zipmap(["a", "b"], [1, "x"])), "refused")
    v02 = try(jsonencode(zipmap(["a", "b"], as_liststr([1, "x"]))), "refused")
    v03 = try(jsonencode(zipmap(["a"], [1, 2])), "refused")
    v04 = try(jsonencode(zipmap(["a"], as_liststr([1, 2]))), "refused")
    v05 = try(jsonencode(zipmap([], [])), "refused")
    v06 = try(jsonencode(zipmap([], as_liststr([]))), "refused")
    v07 = try(jsonencode(zipmap(["a", "a"], [1, 2])), "refused")
    v08 = try(jsonencode(zipmap(["a", null], [1, 2])), "refused")
    v09 = try(jsonencode(zipmap([1, 2], ["a", "b"])), "refused")
    v10 = try(jsonencode(zipmap(["a"], "x")), "refused")
    v11 = try(jsonencode(zipmap("a", ["x"])), "refused")
  }
}
