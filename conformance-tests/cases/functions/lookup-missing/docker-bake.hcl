target "default" {
  args = {
    v = jsonencode(lookup({ a = "x" }, "b"))
  }
}
