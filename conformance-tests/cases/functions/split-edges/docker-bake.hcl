# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(split(",", "a,b,c")), "refused")
    v02 = try(jsonencode(split(",", "")), "refused")
    v03 = try(jsonencode(split("", "aé😀")), "refused")
    v04 = try(jsonencode(split("", "")), "refused")
    v05 = try(jsonencode(split(",", "abc")), "refused")
    v06 = try(jsonencode(split("ab", "xabyab")), "refused")
    v07 = try(jsonencode(split("aa", "aaaa")), "refused")
    v08 = try(jsonencode(split(",", null)), "refused")
  }
}
