target "default" {
  args = {
    v = jsonencode(timeadd("2024-01-01T00:00:00Z", "1d"))
  }
}
