target "default" {
  args = {
    v = jsonencode(format("%z", 1))
  }
}
