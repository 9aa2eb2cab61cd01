target "default" {
  args = {
    v = jsonencode([false && [][0], [][0] && false])
  }
}
