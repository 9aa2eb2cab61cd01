target "default" {
  args = {
    v = jsonencode([timeadd("2024-02-28T23:59:59Z", "1s"), timeadd("2024-03-01T00:00:00+02:00", "-1h30m"), timeadd("2024-01-01T00:00:00Z", "1.5h"), timeadd("2024-01-01T00:00:00Z", "0")])
  }
}
