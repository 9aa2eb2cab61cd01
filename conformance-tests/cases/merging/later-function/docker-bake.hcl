function "f" {
  params = [x]
  result = "first ${x}"
}
target "default" {
  args = { A = f("a") }
}
