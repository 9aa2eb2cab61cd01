target "default" {
  args = {
    v = jsonencode(not(true, "more"))
  }
}
