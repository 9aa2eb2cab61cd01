# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(slice(["a", "b", "c"], 0, 2)), "refused")
    v02 = try(jsonencode(slice(["a", 1, true], 1, 3)), "refused")
    v03 = try(jsonencode(slice(["a"], 0, 0)), "refused")
    v04 = try(jsonencode(slice(as_liststr(["a", "b"]), 1, 1)), "refused")
    v05 = try(jsonencode(slice(as_liststr(["a", "b"]), 1, 2)), "refused")
    v06 = try(jsonencode(slice(["a"], 1, 0)), "refused")
    v07 = try(jsonencode(slice(["a"], 2, 2)), "refused")
    v08 = try(jsonencode(slice(["a"], 0, 2)), "refused")
    v09 = try(jsonencode(slice(["a"], -1, 1)), "refused")
    v10 = try(jsonencode(slice(["a"], 0, -1)), "refused")
    v11 = try(jsonencode(slice(["a"], 0.5, 1)), "refused")
    v12 = try(jsonencode(slice(["a"], 0, 0.5)), "refused")
    v13 = try(jsonencode(slice(as_setstr(["a"]), 0, 1)), "refused")
    v14 = try(jsonencode(slice("abc", 0, 1)), "refused")
    v15 = try(jsonencode(slice({a = 1}, 0, 1)), "refused")
    v16 = try(jsonencode(slice(["a", "b"], "0", "1")), "refused")
  }
}
