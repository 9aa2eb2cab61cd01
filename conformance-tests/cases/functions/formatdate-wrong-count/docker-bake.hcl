target "default" {
  args = {
    v = jsonencode(formatdate("YYY", "2004-02-03T00:00:00Z"))
  }
}
