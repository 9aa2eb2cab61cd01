target "default" {
  args = {
    v = jsonencode(base64encode(null))
  }
}
