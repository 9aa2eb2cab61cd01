target "default" {
  args = {
    v = jsonencode(sort(["b", "\uffee", "\U0001F600", "a", "B", "b", "10", "9", ""]))
  }
}
