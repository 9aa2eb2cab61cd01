target "default" {
  args = {
    v = jsonencode(semvercmp("x", "1"))
  }
}
