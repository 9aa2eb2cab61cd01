target "default" {
  args = {
    v = jsonencode(unixtimestampparse(1690328596, "more"))
  }
}
