target "default" {
  args = {
    v = jsonencode(formattimestamp(null, 0))
  }
}
