# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(urlencode("a b&c=d/e?f+g~h-i_j.k*é\n")), "refused")
    v02 = try(jsonencode(urlencode("")), "refused")
  }
}
