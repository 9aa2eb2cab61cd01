target "default" {
  args = {
    v = jsonencode(base64decode(null))
  }
}
