target "default" {
  args = {
    v = jsonencode(upper(["a", "b"]...))
  }
}
