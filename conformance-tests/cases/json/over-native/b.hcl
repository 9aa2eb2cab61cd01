X = "native"
target "default" {
  args = { A = "n" }
  tags = [X]
}
