target "default" {
  args = {
    v = jsonencode(setunion(["b", "é", "a", "B", "10", "9"]))
  }
}
