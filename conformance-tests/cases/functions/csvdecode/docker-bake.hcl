target "default" {
  args = {
    v = jsonencode(csvdecode("a,b\n1,\"x\"\"y\"\n"))
  }
}
