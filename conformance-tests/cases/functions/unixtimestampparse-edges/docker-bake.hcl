# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(unixtimestampparse(1690328596)), "refused")
    v02 = try(jsonencode(unixtimestampparse(0)), "refused")
    v03 = try(jsonencode(unixtimestampparse(-1)), "refused")
    v04 = try(jsonencode(unixtimestampparse(1704067200)), "refused")
    v05 = try(jsonencode(unixtimestampparse(1609459200)), "refused")
    v06 = try(jsonencode(unixtimestampparse(1230768000)), "refused")
    v07 = try(jsonencode(unixtimestampparse(253402300800)), "refused")
    v08 = try(jsonencode(unixtimestampparse(1.5)), "refused")
    v09 = try(jsonencode(unixtimestampparse("1690328596")), "refused")
    v10 = try(jsonencode(unixtimestampparse("x")), "refused")
  }
}
