# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(substr("hello", 1, 3)), "refused")
    v02 = try(jsonencode(substr("hello", 0, 0)), "refused")
    v03 = try(jsonencode(substr("hello", -3, 2)), "refused")
    v04 = try(jsonencode(substr("hello", -3, -1)), "refused")
    v05 = try(jsonencode(substr("hello", -3, 0)), "refused")
    v06 = try(jsonencode(substr("hello", -10, 3)), "refused")
    v07 = try(jsonencode(substr("hello", 5, 1)), "refused")
    v08 = try(jsonencode(substr("hello", 6, 1)), "refused")
    v09 = try(jsonencode(substr("hello", 2, -1)), "refused")
    v10 = try(jsonencode(substr("hello", 2, 100)), "refused")
    v11 = try(jsonencode(substr("", 1, 1)), "refused")
    v12 = try(jsonencode(substr("", 0, 1)), "refused")
    v13 = try(jsonencode(substr("a😀b", 1, 1)), "refused")
    v14 = try(jsonencode(substr("hello", 1.5, 1)), "refused")
    v15 = try(jsonencode(substr("hello", "1", "2")), "refused")
    v16 = try(jsonencode(substr("\u0600\ufe0f각\u0301ำ", -1, 4)), "refused")
  }
}
