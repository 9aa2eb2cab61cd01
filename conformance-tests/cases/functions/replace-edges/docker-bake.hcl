# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(replace("hello", "l", "L")), "refused")
    v02 = try(jsonencode(replace("abc", "", "-")), "refused")
    v03 = try(jsonencode(replace("", "", "-")), "refused")
    v04 = try(jsonencode(replace("a😀b", "", "-")), "refused")
    v05 = try(jsonencode(replace("hello", "/l+/", "L")), "refused")
    v06 = try(jsonencode(replace("aaa", "aa", "b")), "refused")
    v07 = try(jsonencode(replace("a.b.c", ".", "")), "refused")
    v08 = try(jsonencode(replace("hello", "x", "y")), "refused")
  }
}
