target "default" {
  args = {
    v = jsonencode(lessthan(null, 1))
  }
}
