target "default" {
  args = {
    v = jsonencode(indexof(["a", "b"], "b"))
  }
}
