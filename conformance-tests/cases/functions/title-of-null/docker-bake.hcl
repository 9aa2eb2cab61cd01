target "default" {
  args = {
    v = jsonencode(title(null))
  }
}
