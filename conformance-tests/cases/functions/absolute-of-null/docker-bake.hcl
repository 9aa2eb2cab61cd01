target "default" {
  args = {
    v = jsonencode(absolute(null))
  }
}
