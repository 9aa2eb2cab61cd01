target "default" {
  args = {
    v = jsonencode([for t in ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00-07:30"] : formatdate("Z ZZZ ZZZZ ZZZZZ", t)])
  }
}
