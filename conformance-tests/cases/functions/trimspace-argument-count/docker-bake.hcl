target "default" {
  args = {
    v = jsonencode(trimspace(" a\n", "more"))
  }
}
