target "default" {
  args = {
    v = jsonencode(true ? true : "x")
  }
}
