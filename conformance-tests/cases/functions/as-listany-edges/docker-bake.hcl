# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_listany([1, "a"])), "refused")
    v02 = try(jsonencode(as_listany([1, true])), "refused")
    v03 = try(jsonencode(as_listany([1, [2]])), "refused")
    v04 = try(jsonencode(as_listany([[1], ["a", "b"]])), "refused")
    v05 = try(jsonencode(as_listany([{a = 1}, {a = "x"}])), "refused")
    v06 = try(jsonencode(as_listany([{a = 1}, {b = "x"}])), "refused")
    v07 = try(jsonencode(as_listany([{a = 1}, {b = []}])), "refused")
    v08 = try(jsonencode(as_listany([])), "refused")
    v09 = try(jsonencode(as_listany([null, 1])), "refused")
    v10 = try(jsonencode(as_listany([null, null])), "refused")
    v11 = try(jsonencode(as_listany(as_setstr(["b", "a"]))), "refused")
  }
}
