function "f" {
  params = [x, y]
  result = 1
}
target "default" {
  args = { A = f(1) }
}
