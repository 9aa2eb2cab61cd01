# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(base64encode("hi é")), "refused")
    v02 = try(jsonencode(base64encode("")), "refused")
  }
}
