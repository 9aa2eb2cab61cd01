# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(indent(2, "a\nb\nc")), "refused")
    v02 = try(jsonencode(indent(0, "a\nb")), "refused")
    v03 = try(jsonencode(indent(1, "a\r\nb\n")), "refused")
    v04 = try(jsonencode(indent(1.5, "a")), "refused")
  }
}
