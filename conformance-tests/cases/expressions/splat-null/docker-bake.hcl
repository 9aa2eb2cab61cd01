target "default" {
  args = {
    v = jsonencode(null[*])
  }
}
