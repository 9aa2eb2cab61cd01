# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(setsymmetricdifference(["a", "b"], ["b", "c"])), "refused")
    v02 = try(jsonencode(setsymmetricdifference(["a", "b"], ["b", "c"], ["a"])), "refused")
    v03 = try(jsonencode(setsymmetricdifference(["a"])), "refused")
  }
}
