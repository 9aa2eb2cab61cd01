target "default" {
  args = {
    v = jsonencode([lookup({ a = "x" }, "a", "d"), lookup({ a = "x" }, "b", "d")])
  }
}
