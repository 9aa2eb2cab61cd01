target "default" {
  args = {
    v = jsonencode(indent(null, "a\nb"))
  }
}
