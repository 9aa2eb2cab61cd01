target "default" {
  args = {
    v = jsonencode(format("%v %#v", [1, "a"], "x"))
  }
}
