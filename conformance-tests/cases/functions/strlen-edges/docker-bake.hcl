# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(strlen("")), "refused")
    v02 = try(jsonencode(strlen("abc")), "refused")
    v03 = try(jsonencode(strlen("👨‍👩‍👧")), "refused")
    v04 = try(jsonencode(strlen("🇩🇪🇫🇷")), "refused")
    v05 = try(jsonencode(strlen("a\r\nb")), "refused")
    v06 = try(jsonencode(strlen("क्षि")), "refused")
    v07 = try(jsonencode(strlen("ক্ষ")), "refused")
    v08 = try(jsonencode(strlen("각")), "refused")
    v09 = try(jsonencode(strlen("각")), "refused")
    v10 = try(jsonencode(strlen("e\u0301\u0301")), "refused")
    v11 = try(jsonencode(strlen("☝🏽")), "refused")
    v12 = try(jsonencode(strlen("؀1")), "refused")
    v13 = try(jsonencode(strlen("ก็")), "refused")
    v14 = try(jsonencode(strlen("िำǆ")), "refused")
    v15 = try(jsonencode(strlen("\u0d15\u0d4d\u0d15\u0c15\u0c4d\u0c37")), "refused")
    v16 = try(jsonencode(strlen("e\u0301")), "refused")
  }
}
