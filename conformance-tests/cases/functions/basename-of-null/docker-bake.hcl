target "default" {
  args = {
    v = jsonencode(basename(null))
  }
}
