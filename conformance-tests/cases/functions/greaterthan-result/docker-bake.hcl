target "default" {
  args = {
    v = jsonencode(greaterthan(2, 1))
  }
}
