target "default" {
  args = {
    v = jsonencode(byteslen("abc"))
  }
}
