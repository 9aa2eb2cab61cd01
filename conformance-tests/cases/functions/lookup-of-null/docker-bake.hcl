target "default" {
  args = {
    v = jsonencode(lookup(null, "b", 2))
  }
}
