target "default" {
  args = {
    v = jsonencode(reverse(null))
  }
}
