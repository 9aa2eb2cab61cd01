target "default" {
  args = {
    v = jsonencode(keys(null))
  }
}
