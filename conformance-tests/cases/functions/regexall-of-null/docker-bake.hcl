target "default" {
  args = {
    v = jsonencode(regexall(null, "1.22"))
  }
}
