target "default" {
  args = {
    v = jsonencode([regex("[a-z]+", "12ab"), regex("(\\d)(\\d)", "12"), regex("(?P<a>.)(?P<b>.)", "xy")])
  }
}
