a = 1 # one
b = 2 // two
target "default" {
  args = { A = a, B = b }
}
