target "default" {
  args = {
    v = jsonencode(reverselist(null))
  }
}
