target "default" {
  args = {
    v = jsonencode("\n\r\t\"\\ \u00e9 \U0001F600")
  }
}
