# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_mapstr({a = 1, b = true})), "refused")
    v02 = try(jsonencode(as_mapstr({})), "refused")
    v03 = try(jsonencode(as_mapstr({a = null})), "refused")
    v04 = try(jsonencode(as_mapstr(["a"])), "refused")
    v05 = try(jsonencode(as_mapstr({a = []})), "refused")
  }
}
