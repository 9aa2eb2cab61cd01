# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_tonum("1e3")), "refused")
    v02 = try(jsonencode(as_tonum(" 1")), "refused")
    v03 = try(jsonencode(as_tonum("1_000")), "refused")
    v04 = try(jsonencode(as_tonum("0x10")), "refused")
    v05 = try(jsonencode(as_tonum("1.")), "refused")
    v06 = try(jsonencode(as_tonum(".5")), "refused")
    v07 = try(jsonencode(as_tonum("+5")), "refused")
    v08 = try(jsonencode(as_tonum("-.5e-3")), "refused")
    v09 = try(jsonencode(as_tonum("1p3")), "refused")
    v10 = try(jsonencode(as_tonum("1.5p-2")), "refused")
    v11 = try(jsonencode(as_tonum("e5")), "refused")
    v12 = try(jsonencode(as_tonum("")), "refused")
    v13 = try(jsonencode(as_tonum(".")), "refused")
    v14 = try(jsonencode(as_tonum("1e")), "refused")
    v15 = try(jsonencode(as_tonum("1.2.3")), "refused")
    v16 = try(jsonencode(as_tonum("inf")), "refused")
    v17 = try(jsonencode(as_tonum("-Inf")), "refused")
    v18 = try(jsonencode(as_tonum("infinity")), "refused")
    v19 = try(jsonencode(as_tonum(true)), "refused")
    v20 = try(jsonencode(as_tonum([])), "refused")
  }
}
