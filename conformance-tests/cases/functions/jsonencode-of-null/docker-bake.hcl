target "default" {
  args = {
    v = jsonencode(jsonencode(null))
  }
}
