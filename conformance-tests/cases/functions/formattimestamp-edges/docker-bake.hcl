# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(formattimestamp("YYYY-MM-DD'T'hh:mm:ssZ", 1690328596)), "refused")
    v02 = try(jsonencode(formattimestamp("X", 1690328596)), "refused")
    v03 = try(jsonencode(formattimestamp("X", "2018-01-02T23:12:01Z")), "refused")
    v04 = try(jsonencode(formattimestamp("X", "2018-01-02T23:12:01+01:00")), "refused")
    v05 = try(jsonencode(formattimestamp("X", "2018-01-02T3:12:01Z")), "refused")
    v06 = try(jsonencode(formattimestamp("X", "abc")), "refused")
    v07 = try(jsonencode(formattimestamp("YYYY", "abc")), "refused")
    v08 = try(jsonencode(formattimestamp("YYYY", "2018-01-02T23:12:01Z")), "refused")
    v09 = try(jsonencode(formattimestamp("YYYY", 1.5)), "refused")
    v10 = try(jsonencode(formattimestamp("YYYY", -1)), "refused")
    v11 = try(jsonencode(formattimestamp("EEE YYYY-MM-DD hh:mm:ss", -62135596801)), "refused")
    v12 = try(jsonencode(formattimestamp("YYYY", true)), "refused")
    v13 = try(jsonencode(formattimestamp("YYYY", [])), "refused")
    v14 = try(jsonencode(formattimestamp("YYY", 0)), "refused")
    v15 = try(jsonencode(formattimestamp("YYYY", 1e30)), "refused")
  }
}
