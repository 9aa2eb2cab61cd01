# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(coalescelist([], ["a"])), "refused")
    v02 = try(jsonencode(coalescelist(null, ["a"])), "refused")
    v03 = try(jsonencode(coalescelist([], [])), "refused")
    v04 = try(jsonencode(coalescelist()), "refused")
    v05 = try(jsonencode(coalescelist(["a"], [1, 2])), "refused")
    v06 = try(jsonencode(coalescelist(as_liststr([]), as_liststr(["a"]))), "refused")
    v07 = try(jsonencode(coalescelist({}, ["a"])), "refused")
    v08 = try(jsonencode(coalescelist("a")), "refused")
    v09 = try(jsonencode(coalescelist(nlist, ["a"])), "refused")
  }
}
