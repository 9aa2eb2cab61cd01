target "default" {
  args = {
    v = jsonencode(zipmap(null, [1, 2]))
  }
}
