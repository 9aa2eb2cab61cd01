target "default" {
  args = {
    v = jsonencode(notequal(null, "b"))
  }
}
