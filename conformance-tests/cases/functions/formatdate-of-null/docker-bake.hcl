target "default" {
  args = {
    v = jsonencode(formatdate(null, "2018-01-02T23:12:01Z"))
  }
}
