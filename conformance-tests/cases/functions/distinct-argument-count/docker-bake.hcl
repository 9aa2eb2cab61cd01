target "default" {
  args = {
    v = jsonencode(distinct(["b", "a", "b"], "more"))
  }
}
