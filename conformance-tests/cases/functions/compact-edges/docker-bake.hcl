# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(compact(["a", "", "b", null])), "refused")
    v02 = try(jsonencode(compact([])), "refused")
    v03 = try(jsonencode(compact(["", ""])), "refused")
    v04 = try(jsonencode(compact([1, ""])), "refused")
    v05 = try(jsonencode(compact("a")), "refused")
  }
}
