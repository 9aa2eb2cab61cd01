target "default" {
  args = {
    v = jsonencode(unixtimestampparse(1700000000))
  }
}
