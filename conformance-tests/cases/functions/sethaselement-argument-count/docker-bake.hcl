target "default" {
  args = {
    v = jsonencode(sethaselement(["a", "b"], "b", "more"))
  }
}
