target "default" {
  args = {
    v = jsonencode(parseint("12", 2))
  }
}
