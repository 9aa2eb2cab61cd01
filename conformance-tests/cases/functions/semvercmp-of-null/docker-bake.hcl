target "default" {
  args = {
    v = jsonencode(semvercmp(null, "^1.1"))
  }
}
