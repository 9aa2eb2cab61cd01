target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  tags   = ["m:${v}"]
}
target "n" {
  name   = "x-${v}"
  matrix = { v = ["b", "c"] }
  args   = { N = v }
}
target "x-a" {
  args = { A = 1 }
}
