target "default" {
  args = {
    v = jsonencode(element(["a", "b"], -1))
  }
}
