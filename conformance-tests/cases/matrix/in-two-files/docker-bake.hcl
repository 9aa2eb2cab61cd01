target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  tags   = ["m:${v}"]
}
