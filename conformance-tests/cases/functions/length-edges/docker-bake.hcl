# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(length([1,2,3])/7), "refused")
    v02 = try(jsonencode(length([1,2,3])/length([1,2,3,4,5,6,7])), "refused")
    v03 = try(jsonencode(length([1]) + 9223372036854775807), "refused")
    v04 = try(jsonencode(length([])), "refused")
    v05 = try(jsonencode(length([1, 2])), "refused")
    v06 = try(jsonencode(length({a = 1})), "refused")
    v07 = try(jsonencode(length("abc")), "refused")
    v08 = try(jsonencode(length(as_mapstr({a = 1}))), "refused")
    v09 = try(jsonencode(length(as_setstr(["a", "a"]))), "refused")
    v10 = try(jsonencode(length(null)), "refused")
  }
}
