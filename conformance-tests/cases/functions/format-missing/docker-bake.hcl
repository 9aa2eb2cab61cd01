target "default" {
  args = {
    v = jsonencode(format("%s %s", "a"))
  }
}
