target "default" {
  args = {
    v = jsonencode(strlen(null))
  }
}
