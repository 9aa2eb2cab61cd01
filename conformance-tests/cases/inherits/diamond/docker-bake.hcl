target "r" {
  args = { A = "r", B = "r", C = "r" }
}
target "l" {
  inherits = ["r"]
  args = { A = "l" }
}
target "k" {
  inherits = ["r"]
  args = { B = "k" }
}
target "default" {
  inherits = ["l", "k"]
}
