target "default" {
  args = {
    v = jsonencode(or(true, false))
  }
}
