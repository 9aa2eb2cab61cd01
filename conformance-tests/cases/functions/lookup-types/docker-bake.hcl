target "default" {
  args = {
    v = jsonencode([lookup({ a = 1, b = "x" }, "a", "none"), lookup({ a = 1 }, "b", [2])])
  }
}
