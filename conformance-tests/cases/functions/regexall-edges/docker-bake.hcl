# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(regexall("[a-z]+", "1234abcd5678efgh9")), "refused")
    v02 = try(jsonencode(regexall("(\\d)(\\w)", "1a2b3c")), "refused")
    v03 = try(jsonencode(regexall("(?P<n>\\d)", "12")), "refused")
    v04 = try(jsonencode(regexall("x", "abc")), "refused")
    v05 = try(jsonencode(regexall("a*", "baaac")), "refused")
    v06 = try(jsonencode(regexall("", "ab")), "refused")
    v07 = try(jsonencode(regexall("", "")), "refused")
    v08 = try(jsonencode(regexall("a|", "aab")), "refused")
    v09 = try(jsonencode(regexall("\\b", "ab cd")), "refused")
    v10 = try(jsonencode(regexall("^", "ab")), "refused")
    v11 = try(jsonencode(regexall("$", "ab")), "refused")
    v12 = try(jsonencode(regexall("(", "abc")), "refused")
    v13 = try(jsonencode(regexall("", "a😀b")), "refused")
    v14 = try(jsonencode(regexall("((a{10}){10}){10}", "a")), "refused")
  }
}
