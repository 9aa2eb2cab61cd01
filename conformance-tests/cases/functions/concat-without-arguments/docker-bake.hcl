target "default" {
  args = {
    v = jsonencode(concat())
  }
}
