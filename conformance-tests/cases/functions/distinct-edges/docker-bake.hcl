# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(distinct(["a", "b", "a"])), "refused")
    v02 = try(jsonencode(distinct([1, "1", 1])), "refused")
    v03 = try(jsonencode(distinct([])), "refused")
    v04 = try(jsonencode(distinct([[1], [1]])), "refused")
    v05 = try(jsonencode(distinct([1, []])), "refused")
    v06 = try(jsonencode(distinct("a")), "refused")
    v07 = try(jsonencode(distinct([null, null, "a"])), "refused")
    v08 = try(jsonencode(distinct(as_setstr(["a"]))), "refused")
  }
}
