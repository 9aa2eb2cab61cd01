target "default" {
  args = {
    v = jsonencode(sort(null))
  }
}
