target "m" {
  name   = v
  matrix = { v = ["m", "b"] }
  tags   = ["m:${v}"]
}
