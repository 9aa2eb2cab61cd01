target "default" {
  args = {
    v = jsonencode(semvercmp("1.0.0", ">>1"))
  }
}
