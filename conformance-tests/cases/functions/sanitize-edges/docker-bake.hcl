# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(sanitize("a.b/c:d@e_f-g")), "refused")
    v02 = try(jsonencode(sanitize("äöü😀")), "refused")
    v03 = try(jsonencode(sanitize("")), "refused")
  }
}
