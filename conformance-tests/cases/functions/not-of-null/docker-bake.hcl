target "default" {
  args = {
    v = jsonencode(not(null))
  }
}
