target "default" {
  args = {
    v = jsonencode([absolute(-1.5), absolute(2)])
  }
}
