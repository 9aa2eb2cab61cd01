_a = 1
target "default" {
  args = { A = _a }
}
