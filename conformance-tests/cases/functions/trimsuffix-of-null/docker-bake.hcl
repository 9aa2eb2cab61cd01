target "default" {
  args = {
    v = jsonencode(trimsuffix(null, ".git"))
  }
}
