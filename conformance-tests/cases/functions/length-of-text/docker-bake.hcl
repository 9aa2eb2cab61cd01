target "default" {
  args = {
    v = jsonencode(length("abc"))
  }
}
