target "default" {
  args = {
    v = jsonencode(csvdecode("a,b\n"))
  }
}
