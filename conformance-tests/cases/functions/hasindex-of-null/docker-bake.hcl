target "default" {
  args = {
    v = jsonencode(hasindex(null, 1))
  }
}
