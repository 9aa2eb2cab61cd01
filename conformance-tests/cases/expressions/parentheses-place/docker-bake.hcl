target "default" {
  args = {
    v = jsonencode(upper((1 == 1), ("x")))
  }
}
