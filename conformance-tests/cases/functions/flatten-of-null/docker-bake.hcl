target "default" {
  args = {
    v = jsonencode(flatten(null))
  }
}
