target "default" {
  args = {
    v = jsonencode(false ? 1 : false ? 2 : 3)
  }
}
