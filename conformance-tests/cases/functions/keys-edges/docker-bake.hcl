# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(keys({b = 1, a = 2})), "refused")
    v02 = try(jsonencode(keys({})), "refused")
    v03 = try(jsonencode(keys(as_mapstr({b = 1, a = 2}))), "refused")
    v04 = try(jsonencode(keys(as_mapstr({}))), "refused")
    v05 = try(jsonencode(keys(["a"])), "refused")
    v06 = try(jsonencode(keys("a")), "refused")
    v07 = try(jsonencode(keys(null)), "refused")
  }
}
