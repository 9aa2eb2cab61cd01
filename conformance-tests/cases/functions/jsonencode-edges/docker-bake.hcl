# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(jsonencode("a<b>&c")), "refused")
    v02 = try(jsonencode(jsonencode("é😀\u2028\u2029\n\t\u0001\u007f\\\"/")), "refused")
    v03 = try(jsonencode(jsonencode(1.50)), "refused")
    v04 = try(jsonencode(jsonencode(1e30)), "refused")
    v05 = try(jsonencode(jsonencode(-0)), "refused")
    v06 = try(jsonencode(jsonencode(null)), "refused")
    v07 = try(jsonencode(jsonencode([null, nstr])), "refused")
    v08 = try(jsonencode(jsonencode({b = [1, true], a = null})), "refused")
    v09 = try(jsonencode(jsonencode({})), "refused")
    v10 = try(jsonencode(jsonencode([])), "refused")
    v11 = try(jsonencode(jsonencode(as_setstr(["b", "a"]))), "refused")
    v12 = try(jsonencode(jsonencode(as_mapstr({b = 1, a = 2}))), "refused")
    v13 = try(jsonencode(jsonencode(as_tonum("inf"))), "refused")
    v14 = try(jsonencode(jsonencode({"é" = 1, "z" = 2})), "refused")
    v15 = try(jsonencode(jsonencode(1/3)), "refused")
  }
}
