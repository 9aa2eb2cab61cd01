target "default" {
  args = {
    v = jsonencode(element([], 0))
  }
}
