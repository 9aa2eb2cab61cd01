target "default" {
  args = {
    v = jsonencode(bytesslice("abc", 0, 1, "more"))
  }
}
