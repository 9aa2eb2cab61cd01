# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(join(",", [])), "refused")
    v02 = try(jsonencode(join(",", ["a"], ["b", "c"])), "refused")
    v03 = try(jsonencode(join(", ", [1, true, "x"])), "refused")
    v04 = try(jsonencode(join(",", ["a", null])), "refused")
    v05 = try(jsonencode(join(",", ["a"], ["b", null])), "refused")
    v06 = try(jsonencode(join(",")), "refused")
    v07 = try(jsonencode(join(",", "a")), "refused")
    v08 = try(jsonencode(join(",", as_setstr(["b", "a"]))), "refused")
    v09 = try(jsonencode(join("", [[1]])), "refused")
    v10 = try(jsonencode(join(",", [], ["a"], [])), "refused")
  }
}
