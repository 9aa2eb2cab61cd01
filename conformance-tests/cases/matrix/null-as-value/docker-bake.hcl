target "m" {
  name   = "q-${a == null ? "none" : a}"
  matrix = { a = ["x", null] }
  args   = { A = a }
}
