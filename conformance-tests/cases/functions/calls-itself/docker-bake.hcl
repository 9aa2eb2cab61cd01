function "f" {
  params = [a]
  result = try(f(a), 1)
}

target "default" {
  args = { A = "a" }
}
