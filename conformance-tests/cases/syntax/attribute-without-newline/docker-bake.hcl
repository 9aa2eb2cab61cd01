target "default" {
  args = { A = a }
}
a = 1