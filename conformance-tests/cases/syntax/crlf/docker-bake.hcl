a = 1
b = [
  2,
]
target "default" {
  args = { A = a, B = b[0] }
}
