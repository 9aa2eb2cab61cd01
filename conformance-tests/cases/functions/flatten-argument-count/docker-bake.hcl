target "default" {
  args = {
    v = jsonencode(flatten(["a", ["b", ["c"]]], "more"))
  }
}
