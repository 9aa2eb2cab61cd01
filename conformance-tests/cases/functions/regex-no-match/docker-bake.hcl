target "default" {
  args = {
    v = jsonencode(regex("x", "abc"))
  }
}
