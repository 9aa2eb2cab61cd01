target "default" {
  args = {
    v = jsonencode(homedir("more"))
  }
}
