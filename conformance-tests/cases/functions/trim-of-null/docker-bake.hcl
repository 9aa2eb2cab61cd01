target "default" {
  args = {
    v = jsonencode(trim(null, "?!"))
  }
}
