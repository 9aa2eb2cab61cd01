target "default" {
  args = {
    v = jsonencode(csvdecode("a,a\n"))
  }
}
