# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(add(0.1, 0.2)), "refused")
    v02 = try(jsonencode(add("1", 2)), "refused")
  }
}
