# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(reverselist(["a", 1])), "refused")
    v02 = try(jsonencode(reverselist([])), "refused")
    v03 = try(jsonencode(reverselist(as_liststr(["a", "b"]))), "refused")
    v04 = try(jsonencode(reverselist(as_setstr(["b", "a"]))), "refused")
    v05 = try(jsonencode(reverselist(as_liststr([]))), "refused")
    v06 = try(jsonencode(reverselist("abc")), "refused")
    v07 = try(jsonencode(reverselist({})), "refused")
  }
}
