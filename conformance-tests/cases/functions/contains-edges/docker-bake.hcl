# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(contains(["a", "b"], "b")), "refused")
    v02 = try(jsonencode(contains(["a", "b"], "c")), "refused")
    v03 = try(jsonencode(contains([1, 2], "1")), "refused")
    v04 = try(jsonencode(contains([], "a")), "refused")
    v05 = try(jsonencode(contains(as_setstr(["a"]), "a")), "refused")
    v06 = try(jsonencode(contains("abc", "a")), "refused")
    v07 = try(jsonencode(contains({a = 1}, 1)), "refused")
    v08 = try(jsonencode(contains(["a", null], null)), "refused")
    v09 = try(jsonencode(contains([["a"]], ["a"])), "refused")
  }
}
