target "d\u0065fault" {
  tags = ["a"]
}
