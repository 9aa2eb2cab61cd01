target "default" {
  args = {
    v = jsonencode(-2 * -3)
  }
}
