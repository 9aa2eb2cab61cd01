target "default" {
  args = {
    v = jsonencode("<&>\u2028é\"")
  }
}
