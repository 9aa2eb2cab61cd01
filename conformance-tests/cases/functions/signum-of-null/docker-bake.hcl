target "default" {
  args = {
    v = jsonencode(signum(null))
  }
}
