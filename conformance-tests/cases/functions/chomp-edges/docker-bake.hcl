# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(chomp("a\n")), "refused")
    v02 = try(jsonencode(chomp("a\r\n\r\n")), "refused")
    v03 = try(jsonencode(chomp("a\n\r")), "refused")
    v04 = try(jsonencode(chomp("a\r\r")), "refused")
    v05 = try(jsonencode(chomp("\n\n")), "refused")
    v06 = try(jsonencode(chomp("a\nb")), "refused")
  }
}
