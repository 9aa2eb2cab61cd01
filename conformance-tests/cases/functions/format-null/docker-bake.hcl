target "default" {
  args = {
    v = jsonencode(format("%s", null))
  }
}
