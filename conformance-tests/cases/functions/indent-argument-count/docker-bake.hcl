target "default" {
  args = {
    v = jsonencode(indent(2, "a\nb", "more"))
  }
}
