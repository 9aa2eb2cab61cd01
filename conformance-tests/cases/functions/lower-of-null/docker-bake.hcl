target "default" {
  args = {
    v = jsonencode(lower(null))
  }
}
