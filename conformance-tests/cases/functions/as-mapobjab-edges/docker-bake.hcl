# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_mapobjab({x = {a = 1, b = 2}})), "refused")
    v02 = try(jsonencode(as_mapobjab({x = {a = 1}})), "refused")
  }
}
