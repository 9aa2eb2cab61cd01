target "default" {
  args = {
    v = jsonencode([formattimestamp("YYYY-MM-DD'T'hh:mm:ssZ", 1700000000), formattimestamp("X", "2024-02-29T13:04:05Z")])
  }
}
