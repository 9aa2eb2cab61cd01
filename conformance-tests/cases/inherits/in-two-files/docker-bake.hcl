target "a" {
  args = { A = "a", B = "a" }
}
target "b" {
  args = { B = "b" }
}
target "default" {
  inherits = ["a"]
}
