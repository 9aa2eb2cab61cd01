# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(base64decode("aGkgw6k=")), "refused")
    v02 = try(jsonencode(base64decode("")), "refused")
    v03 = try(jsonencode(base64decode("aGk")), "refused")
    v04 = try(jsonencode(base64decode("aGk=\n")), "refused")
    v05 = try(jsonencode(base64decode("aGk==")), "refused")
    v06 = try(jsonencode(base64decode("a")), "refused")
    v07 = try(jsonencode(base64decode("!!!!")), "refused")
    v08 = try(jsonencode(base64decode("gICA")), "refused")
    v09 = try(jsonencode(base64decode("aG k=")), "refused")
    v10 = try(jsonencode(base64decode("aGl=")), "refused")
    v11 = try(jsonencode(base64decode("_-8=")), "refused")
  }
}
