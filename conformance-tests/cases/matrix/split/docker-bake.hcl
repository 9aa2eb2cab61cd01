target "m" {
  args = { A = 1 }
}
target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  tags   = ["m:${v}"]
}
