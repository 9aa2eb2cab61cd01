# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(setunion(["b", "a"], ["c"])), "refused")
    v02 = try(jsonencode(setunion(["a"], [1])), "refused")
    v03 = try(jsonencode(setunion(["a"], [])), "refused")
    v04 = try(jsonencode(setunion([], [])), "refused")
    v05 = try(jsonencode(setunion([])), "refused")
    v06 = try(jsonencode(setunion(["a"])), "refused")
    v07 = try(jsonencode(setunion(["a"], [["b"]])), "refused")
    v08 = try(jsonencode(setunion([1], [2], [1, 3])), "refused")
    v09 = try(jsonencode(setunion("a")), "refused")
  }
}
