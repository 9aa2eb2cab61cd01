target "default" {
  args = {
    v = jsonencode([signum(-3), signum(0), signum(5)])
  }
}
