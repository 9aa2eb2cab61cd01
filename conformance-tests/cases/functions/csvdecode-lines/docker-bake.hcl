target "default" {
  args = {
    v = jsonencode(csvdecode("a,b\r\n\r\n1,2\n\n3, 4"))
  }
}
