target "default" {
  args = {
    v = jsonencode(length(range(0, 1024)))
  }
}
