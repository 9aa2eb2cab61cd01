target "default" {
  args = {
    v = jsonencode(sanitize(null))
  }
}
