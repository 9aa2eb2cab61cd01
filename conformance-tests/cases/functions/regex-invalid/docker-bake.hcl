target "default" {
  args = {
    v = jsonencode(regex("(", "abc"))
  }
}
