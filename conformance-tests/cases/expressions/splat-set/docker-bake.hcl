target "default" {
  args = {
    v = jsonencode(setunion(["b", "a"])[*])
  }
}
