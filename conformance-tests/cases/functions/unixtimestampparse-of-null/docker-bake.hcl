target "default" {
  args = {
    v = jsonencode(unixtimestampparse(null))
  }
}
