target "default" {
  args = {
    v = jsonencode(true || false && false)
  }
}
