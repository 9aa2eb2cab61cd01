# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(absolute(-1.5)), "refused")
    v02 = try(jsonencode(absolute(-0)), "refused")
  }
}
