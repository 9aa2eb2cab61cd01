target "default" {
  args = {
    v = jsonencode(true || null)
  }
}
