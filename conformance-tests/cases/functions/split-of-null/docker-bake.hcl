target "default" {
  args = {
    v = jsonencode(split(null, "a,b"))
  }
}
