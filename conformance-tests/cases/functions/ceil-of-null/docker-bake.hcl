target "default" {
  args = {
    v = jsonencode(ceil(null))
  }
}
