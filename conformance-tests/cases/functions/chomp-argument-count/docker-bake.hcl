target "default" {
  args = {
    v = jsonencode(chomp("a\r\n\n", "more"))
  }
}
