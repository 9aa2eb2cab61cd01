target "default" {
  args = {
    v = jsonencode(split(",", "a,b", "more"))
  }
}
