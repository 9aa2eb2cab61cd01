target "default" {
  args = {
    v = jsonencode(values(null))
  }
}
