target "a" {
  tags = ["z", "", "a", "z"]
}
target "b" {
  tags = ["b"]
}
target "c" {
  inherits = ["a"]
}
