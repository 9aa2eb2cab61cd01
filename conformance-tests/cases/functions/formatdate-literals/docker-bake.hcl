target "default" {
  args = {
    v = jsonencode(formatdate("h 'o''clock' ''YYYY''", "2024-01-01T09:00:00Z"))
  }
}
