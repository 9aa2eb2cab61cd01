target "default" {
  args = {
    v = jsonencode(join(null, ["a", "b"], ["c"]))
  }
}
