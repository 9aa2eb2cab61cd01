target "default" {
  args = {
    v = jsonencode(setsubtract(["a", "b"], ["b"], "more"))
  }
}
