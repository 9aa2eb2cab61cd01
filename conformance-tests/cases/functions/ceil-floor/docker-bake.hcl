target "default" {
  args = {
    v = jsonencode([ceil(1.2), ceil(-1.2), floor(1.8), floor(-1.2)])
  }
}
