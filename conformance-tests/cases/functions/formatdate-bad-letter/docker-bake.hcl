target "default" {
  args = {
    v = jsonencode(formatdate("q", "2024-02-29T13:04:05Z"))
  }
}
