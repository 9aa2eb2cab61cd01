target "default" {
  args = {
    v = jsonencode(and(null, false))
  }
}
