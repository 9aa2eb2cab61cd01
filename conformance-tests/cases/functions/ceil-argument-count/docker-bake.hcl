target "default" {
  args = {
    v = jsonencode(ceil(1.2, "more"))
  }
}
