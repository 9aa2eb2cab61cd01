target "default" {
  args = {
    v = jsonencode(timestamp("more"))
  }
}
