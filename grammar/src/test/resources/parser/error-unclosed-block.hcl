target "a" {
  tags = ["b"]
