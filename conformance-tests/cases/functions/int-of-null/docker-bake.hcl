target "default" {
  args = {
    v = jsonencode(int(null))
  }
}
