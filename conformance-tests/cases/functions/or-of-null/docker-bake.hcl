target "default" {
  args = {
    v = jsonencode(or(null, false))
  }
}
