target "default" {
  args = {
    v = jsonencode([for x in [1, 2, 3] : x * 2])
  }
}
