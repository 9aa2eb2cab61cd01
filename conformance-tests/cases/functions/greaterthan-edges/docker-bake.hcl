# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(greaterthan(2, 1)), "refused")
    v02 = try(jsonencode(greaterthan(1, 2)), "refused")
  }
}
