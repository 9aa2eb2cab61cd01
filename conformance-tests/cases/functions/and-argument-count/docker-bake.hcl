target "default" {
  args = {
    v = jsonencode(and(true, false, "more"))
  }
}
