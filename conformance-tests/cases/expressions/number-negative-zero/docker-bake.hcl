target "default" {
  args = {
    v = jsonencode(-0)
  }
}
