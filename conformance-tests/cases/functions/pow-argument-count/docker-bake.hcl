target "default" {
  args = {
    v = jsonencode(pow(2, 10, "more"))
  }
}
