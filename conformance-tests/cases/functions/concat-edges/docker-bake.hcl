# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(concat(["a"], ["b"])), "refused")
    v02 = try(jsonencode(concat(as_liststr(["a"]), as_liststr(["b"]))), "refused")
    v03 = try(jsonencode(concat(as_liststr(["a"]), as_listnum([1]))), "refused")
    v04 = try(jsonencode(concat(as_liststr(["a"]), [1])), "refused")
    v05 = try(jsonencode(concat([1], as_liststr(["a"]))), "refused")
    v06 = try(jsonencode(concat([], [])), "refused")
    v07 = try(jsonencode(concat(as_liststr([]), as_liststr([]))), "refused")
    v08 = try(jsonencode(concat()), "refused")
    v09 = try(jsonencode(concat("a", ["b"])), "refused")
    v10 = try(jsonencode(concat(["a"], as_setstr(["b"]))), "refused")
    v11 = try(jsonencode(concat(["a"], null)), "refused")
    v12 = try(jsonencode(concat(as_liststr(["a"]), as_listliststr([["b"]]))), "refused")
  }
}
