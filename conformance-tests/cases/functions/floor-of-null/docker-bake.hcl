target "default" {
  args = {
    v = jsonencode(floor(null))
  }
}
