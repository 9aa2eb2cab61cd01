target "default" {
  args = {
    v = jsonencode(regex("(?=a)", "abc"))
  }
}
