function "f" {
  params = [a]
  result = a + 1
}

target "default" {
  args = { A = f("x") }
}
