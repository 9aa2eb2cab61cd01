target "default" {
  args = {
    v = jsonencode(regexall("[0-9]+", "1.22", "more"))
  }
}
