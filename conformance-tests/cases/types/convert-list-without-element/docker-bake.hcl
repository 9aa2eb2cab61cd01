target "default" {
  args = {
    v = jsonencode(convert([], list))
  }
}
