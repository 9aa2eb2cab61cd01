target "default" {
  args = {
    v = jsonencode(csvdecode(null))
  }
}
