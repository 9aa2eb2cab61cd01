target "default" {
  args = {
    v = jsonencode(compact(["a", "", "b"], "more"))
  }
}
