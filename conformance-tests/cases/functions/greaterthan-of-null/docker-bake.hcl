target "default" {
  args = {
    v = jsonencode(greaterthan(null, 1))
  }
}
