target "default" {
  args = {
    v = jsonencode(can(null))
  }
}
