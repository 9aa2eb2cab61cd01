target "default" {
  args = {
    v = jsonencode(negate(null))
  }
}
