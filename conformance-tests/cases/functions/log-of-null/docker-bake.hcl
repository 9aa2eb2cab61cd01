target "default" {
  args = {
    v = jsonencode(log(null, 2))
  }
}
