target "default" {
  args = {
    v = jsonencode([ceil(-1.5), floor(-1.5), int(-1.5), ceil(1.2), floor(1.8), int(1.8), ceil(2), int("-2.9")])
  }
}
