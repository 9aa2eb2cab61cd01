target "default" {
  args = {
    v = jsonencode(concat(null, ["b", 1]))
  }
}
