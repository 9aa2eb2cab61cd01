target "default" {
  args = {
    v = jsonencode(true ? 1 : true)
  }
}
