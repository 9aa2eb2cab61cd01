target "default" {
  args = {
    v = jsonencode([unixtimestampparse(0), unixtimestampparse(-1), unixtimestampparse(951782400)])
  }
}
