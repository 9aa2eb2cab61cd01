# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(setproduct(["a", "b"], [1, 2])), "refused")
    v02 = try(jsonencode(setproduct(["a", "b"], as_setnum([1, 2]))), "refused")
    v03 = try(jsonencode(setproduct(as_setstr(["b", "a"]), as_setnum([10, 9]))), "refused")
    v04 = try(jsonencode(setproduct(["a"], [])), "refused")
    v05 = try(jsonencode(setproduct([], [])), "refused")
    v06 = try(jsonencode(setproduct(["a"])), "refused")
    v07 = try(jsonencode(setproduct()), "refused")
    v08 = try(jsonencode(setproduct(["a", 1], [true])), "refused")
    v09 = try(jsonencode(setproduct(["a", []], [true])), "refused")
    v10 = try(jsonencode(setproduct("a", ["b"])), "refused")
    v11 = try(jsonencode(setproduct(["a"], ["b"], ["c", "d"])), "refused")
    v12 = try(jsonencode(setproduct(["app", "web"], ["dev", "prod"])), "refused")
    v13 = try(jsonencode(setproduct(as_liststr(["a"]), as_setstr(["b"]))), "refused")
    v14 = try(jsonencode(setproduct([{a = 1}], [{b = 2}])), "refused")
  }
}
