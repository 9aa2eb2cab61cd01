target "m" {
  name   = "x-${target.n}"
  matrix = { target = [{ n = "a" }, { n = "b" }] }
  tags   = [target.n]
}
