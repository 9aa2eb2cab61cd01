target "default" {
  args = {
    v = jsonencode([signum(-7), signum(0), signum(3), absolute(-1.5), absolute(0), absolute(2)])
  }
}
