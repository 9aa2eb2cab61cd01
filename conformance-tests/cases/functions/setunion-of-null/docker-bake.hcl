target "default" {
  args = {
    v = jsonencode(setunion(null, ["a", "b"]))
  }
}
