# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(values({b = 1, a = "x"})), "refused")
    v02 = try(jsonencode(values({})), "refused")
    v03 = try(jsonencode(values(as_mapstr({b = 1, a = 2}))), "refused")
    v04 = try(jsonencode(values(as_mapstr({}))), "refused")
    v05 = try(jsonencode(values(["a"])), "refused")
  }
}
