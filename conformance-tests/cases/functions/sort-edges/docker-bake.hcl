# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(sort(["b", "a", "C", "é", "10", "9"])), "refused")
    v02 = try(jsonencode(sort([])), "refused")
    v03 = try(jsonencode(sort(["a", null])), "refused")
    v04 = try(jsonencode(sort([3, 1, 2])), "refused")
  }
}
