target "default" {
  args = {
    v = jsonencode(sort(["b", "￮", "😀", "a", "B", "b", "10", "9", ""]))
  }
}
