# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_setsetnum([[2, 1], [1, 2], ["3"]])), "refused")
  }
}
