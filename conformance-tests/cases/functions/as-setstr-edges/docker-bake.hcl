# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_setstr(["b", "a", "b", 1])), "refused")
    v02 = try(jsonencode(as_setstr([null, "a", null])), "refused")
    v03 = try(jsonencode(as_setstr(as_liststr(["b", "a"]))), "refused")
    v04 = try(jsonencode(as_setstr(["é", "z", "😀", "\uffff", "a"])), "refused")
  }
}
