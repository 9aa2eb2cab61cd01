# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(setsubtract(["a", "b"], ["b"])), "refused")
    v02 = try(jsonencode(setsubtract([1, 2], ["1"])), "refused")
    v03 = try(jsonencode(setsubtract([], ["a"])), "refused")
    v04 = try(jsonencode(setsubtract(["a"], [])), "refused")
    v05 = try(jsonencode(setsubtract(["a"], [true])), "refused")
  }
}
