target "default" {
  args = {
    v = jsonencode(length(null))
  }
}
