target "default" {
  args = {
    v = jsonencode(format("%v %v %v %v %t", true, [1, "a"], { b = null }, null, "false"))
  }
}
