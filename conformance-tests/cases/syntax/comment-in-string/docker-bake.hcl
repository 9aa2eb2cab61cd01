target "default" {
  args = {
    A = jsonencode("# a // b /* c */")
  }
}
