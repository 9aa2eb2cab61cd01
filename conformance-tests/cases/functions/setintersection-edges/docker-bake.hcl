# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(setintersection(["a", "b"], ["b", "c"])), "refused")
    v02 = try(jsonencode(setintersection(["a", "b"], ["c"])), "refused")
    v03 = try(jsonencode(setintersection(["1", "2"], [2, 3])), "refused")
    v04 = try(jsonencode(setintersection(["a", "b"], ["b", "c"], ["b"])), "refused")
    v05 = try(jsonencode(setintersection(["a"], [])), "refused")
  }
}
