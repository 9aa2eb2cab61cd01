target "default" {
  args = {
    v = jsonencode(sha1(null))
  }
}
