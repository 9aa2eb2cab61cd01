target "a" {
  tags = ["r/a"]
}
target "b" {
  tags = ["r/b"]
}
