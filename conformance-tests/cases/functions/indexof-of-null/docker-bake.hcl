target "default" {
  args = {
    v = jsonencode(indexof(null, "b"))
  }
}
