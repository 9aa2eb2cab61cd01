target "default" {
  args = {
    v = jsonencode(convert(null, list(string)))
  }
}
