# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(trimspace("  a b \t\n")), "refused")
    v02 = try(jsonencode(trimspace("\u00a0\u2003a\u3000\u0085")), "refused")
    v03 = try(jsonencode(trimspace("\u200ba\u200b")), "refused")
    v04 = try(jsonencode(trimspace("\u000ba\u000c")), "refused")
  }
}
