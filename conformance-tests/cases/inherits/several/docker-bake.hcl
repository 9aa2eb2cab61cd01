target "a" {
  args = { A = "a", B = "a", C = "a" }
  tags = ["a"]
}
target "b" {
  args = { B = "b", C = "b" }
}
target "default" {
  inherits = ["a", "b", "a"]
  args     = { C = "default" }
}
