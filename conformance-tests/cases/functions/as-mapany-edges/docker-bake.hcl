# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_mapany({a = 1, b = "x"})), "refused")
    v02 = try(jsonencode(as_mapany({a = 1, b = []})), "refused")
    v03 = try(jsonencode(as_mapany({a = {x = 1}, b = {y = "2"}})), "refused")
    v04 = try(jsonencode(as_mapany({})), "refused")
  }
}
