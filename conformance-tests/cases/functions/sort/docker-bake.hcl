target "default" {
  args = {
    v = jsonencode(sort(["b", "a", "B", "é"]))
  }
}
