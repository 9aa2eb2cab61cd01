target "default" {
  args = {
    v = jsonencode(parseint(null, 16))
  }
}
