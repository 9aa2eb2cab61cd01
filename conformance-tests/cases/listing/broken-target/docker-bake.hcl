target "x" {
  tags = [nope]
}
