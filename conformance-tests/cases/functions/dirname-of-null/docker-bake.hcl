target "default" {
  args = {
    v = jsonencode(dirname(null))
  }
}
