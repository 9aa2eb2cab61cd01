target "default" {
  args = {
    v = jsonencode(trimspace(null))
  }
}
