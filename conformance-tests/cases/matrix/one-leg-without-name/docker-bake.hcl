target "m" {
  matrix = { x = ["a"] }
  tags   = [x]
}
