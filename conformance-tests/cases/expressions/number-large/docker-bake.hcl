target "default" {
  args = {
    v = jsonencode([123456789012345678901234567890 + 1, 1e30, 9007199254740993])
  }
}
