target "default" {
  args = {
    v = jsonencode(convert("yes", bool))
  }
}
