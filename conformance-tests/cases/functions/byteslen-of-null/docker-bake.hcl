target "default" {
  args = {
    v = jsonencode(byteslen(null))
  }
}
