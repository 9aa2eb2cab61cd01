target "default" {
  args = {
    v = jsonencode(reverselist(["a", "b"], "more"))
  }
}
