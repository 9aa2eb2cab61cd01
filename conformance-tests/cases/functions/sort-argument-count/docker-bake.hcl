target "default" {
  args = {
    v = jsonencode(sort(["b", "a"], "more"))
  }
}
