target "default" {
  args = {
    v = jsonencode(false ? [] : [1, "a"])
  }
}
