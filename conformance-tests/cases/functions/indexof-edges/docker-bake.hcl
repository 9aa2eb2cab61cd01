# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(indexof(["a", "b"], "b")), "refused")
    v02 = try(jsonencode(indexof(["a", "b"], "c")), "refused")
    v03 = try(jsonencode(indexof([], "c")), "refused")
    v04 = try(jsonencode(indexof([1, "1"], "1")), "refused")
    v05 = try(jsonencode(indexof("abc", "b")), "refused")
    v06 = try(jsonencode(indexof(as_setstr(["a"]), "a")), "refused")
  }
}
