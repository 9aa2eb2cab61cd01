target "default" {
  args = {
    v = jsonencode("\q")
  }
}
