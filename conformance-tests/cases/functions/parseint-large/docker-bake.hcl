target "default" {
  args = {
    v = jsonencode([parseint("ffffffffffffffffffffffffffffffff", 16), parseint("-123456789012345678901234567890", 10)])
  }
}
