target "default" {
  args = {
    v = jsonencode([for t in ["2024-01-01T00:05:09Z", "2024-01-01T12:00:00Z", "2024-01-01T23:00:00Z", "2024-01-01T03:00:00Z"] : formatdate("H HH h hh AA aa m s", t)])
  }
}
