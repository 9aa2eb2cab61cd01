target "default" {
  args = {
    v = jsonencode(substr({}, "x", missing))
  }
}
