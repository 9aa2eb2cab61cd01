target "default" {
  args = {
    v = jsonencode(false && [])
  }
}
