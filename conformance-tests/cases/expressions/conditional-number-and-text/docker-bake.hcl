target "default" {
  args = {
    v = jsonencode([true ? 1 : "x", false ? 1 : "x"])
  }
}
