# Each is what the call gives, or that it is refused.
target "default" {
  args = {
    v01 = try(jsonencode(formatlist("%s-%s", "x", ["a", "b"])), "refused")
    v02 = try(jsonencode(formatlist("%s", ["a", "b"])), "refused")
    v03 = try(jsonencode(formatlist("%s")), "refused")
    v04 = try(jsonencode(formatlist("x")), "refused")
    v05 = try(jsonencode(formatlist("%s", "a")), "refused")
    v06 = try(jsonencode(formatlist("%s-%s", ["a", "b"], ["c", "d"])), "refused")
    v07 = try(jsonencode(formatlist("%s-%s", ["a", "b"], ["c"])), "refused")
    v08 = try(jsonencode(formatlist("%s-%s-%s", "x", ["a", "b"], ["c"])), "refused")
    v09 = try(jsonencode(formatlist("%s", [])), "refused")
    v10 = try(jsonencode(formatlist("%s-%s", [], "a")), "refused")
    v11 = try(jsonencode(formatlist("%s-%s", as_setstr(["b", "a"]), "x")), "refused")
    v12 = try(jsonencode(formatlist("%d", ["a"])), "refused")
    v13 = try(jsonencode(formatlist("%s", [["a"]])), "refused")
    v14 = try(jsonencode(formatlist("%s", {a = 1})), "refused")
    v15 = try(jsonencode(formatlist("%v", {a = 1})), "refused")
    v16 = try(jsonencode(formatlist("%s", null)), "refused")
    v17 = try(jsonencode(formatlist("%v", null)), "refused")
    v18 = try(jsonencode(formatlist("%v", nlist)), "refused")
    v19 = try(jsonencode(formatlist("%s %s", ["a"])), "refused")
    v20 = try(jsonencode(formatlist("%s", ["a"], ["b"])), "refused")
  }
}
