target "default" {
  args = {
    v = jsonencode([timeadd("2024-02-28T23:00:00Z", "25h"), timeadd("2024-01-01T00:00:00Z", "-1.5s")])
  }
}
