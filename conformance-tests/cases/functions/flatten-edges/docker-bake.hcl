# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(flatten(["a", ["b", ["c", []]]])), "refused")
    v02 = try(jsonencode(flatten([])), "refused")
    v03 = try(jsonencode(flatten([[]])), "refused")
    v04 = try(jsonencode(flatten([as_setstr(["b", "a"]), {a = [1]}])), "refused")
    v05 = try(jsonencode(flatten("a")), "refused")
    v06 = try(jsonencode(flatten([null, ["a"]])), "refused")
    v07 = try(jsonencode(flatten([nlist, ["a"]])), "refused")
    v08 = try(jsonencode(flatten({})), "refused")
  }
}
