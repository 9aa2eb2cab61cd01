# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(parseint("100", 10)), "refused")
    v02 = try(jsonencode(parseint("-ff", 16)), "refused")
    v03 = try(jsonencode(parseint("FF", 16)), "refused")
    v04 = try(jsonencode(parseint("+7", 8)), "refused")
    v05 = try(jsonencode(parseint("zZ", 62)), "refused")
    v06 = try(jsonencode(parseint("Zz", 36)), "refused")
    v07 = try(jsonencode(parseint("12", 2)), "refused")
    v08 = try(jsonencode(parseint("", 10)), "refused")
    v09 = try(jsonencode(parseint("-", 10)), "refused")
    v10 = try(jsonencode(parseint("1_000", 10)), "refused")
    v11 = try(jsonencode(parseint("0x10", 16)), "refused")
    v12 = try(jsonencode(parseint("10", 1)), "refused")
    v13 = try(jsonencode(parseint("10", 63)), "refused")
    v14 = try(jsonencode(parseint("10", 1.5)), "refused")
    v15 = try(jsonencode(parseint(10, 10)), "refused")
    v16 = try(jsonencode(parseint("123456789012345678901234567890", 10)), "refused")
    v17 = try(jsonencode(parseint("10", "16")), "refused")
  }
}
