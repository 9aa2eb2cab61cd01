target "default" {
  args = {
    v = jsonencode(core::upper("x"))
  }
}
