target "default" {
  args = {
    v = jsonencode(trimprefix(null, "v"))
  }
}
