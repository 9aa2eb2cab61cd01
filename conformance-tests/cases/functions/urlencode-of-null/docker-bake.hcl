target "default" {
  args = {
    v = jsonencode(urlencode(null))
  }
}
