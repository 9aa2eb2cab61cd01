target "default" {
  args = {
    v = jsonencode([true ? null : 1, false ? null : 1])
  }
}
