target "default" {
  args = {
    v = jsonencode(bytesslice(null, 0, 1))
  }
}
