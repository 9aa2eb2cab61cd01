# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(as_setany([[1, "a"], [1, "a"], [2, "b"]])), "refused")
    v02 = try(jsonencode(as_setany([1, "a", true])), "refused")
    v03 = try(jsonencode(as_setany([[1], [2], [1]])), "refused")
    v04 = try(jsonencode(as_setany([])), "refused")
    v05 = try(jsonencode(as_setany([{a = 2}, {a = 10}, {a = 1}])), "refused")
    v06 = try(jsonencode(as_setany([[10, "b"], [9, "a"]])), "refused")
    v07 = try(jsonencode(as_setany([{a = "é"}, {a = "z"}, {a = "\n"}])), "refused")
    v08 = try(jsonencode(as_setany([[true], [false]])), "refused")
    v09 = try(jsonencode(as_setany([{a = 1.5}, {a = 1e30}, {a = 0.00001}, {a = -3}])), "refused")
    v10 = try(jsonencode(as_setany([true, false, true])), "refused")
  }
}
