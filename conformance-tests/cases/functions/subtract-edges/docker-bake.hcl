# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(subtract(1, 0.9)), "refused")
  }
}
