# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(chunklist(["a", "b", "c"], 2)), "refused")
    v02 = try(jsonencode(chunklist(["a", "b", "c"], 0)), "refused")
    v03 = try(jsonencode(chunklist(["a", "b", "c"], 3)), "refused")
    v04 = try(jsonencode(chunklist(["a", "b", "c"], 10)), "refused")
    v05 = try(jsonencode(chunklist([], 2)), "refused")
    v06 = try(jsonencode(chunklist(["a"], -1)), "refused")
    v07 = try(jsonencode(chunklist(["a"], 1.5)), "refused")
    v08 = try(jsonencode(chunklist([1, "a"], 1)), "refused")
  }
}
