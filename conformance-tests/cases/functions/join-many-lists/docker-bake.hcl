target "default" {
  args = {
    v = jsonencode([join(",", ["a"], [], ["b", ""]), join(",", []), join("", ["a", "b"])])
  }
}
