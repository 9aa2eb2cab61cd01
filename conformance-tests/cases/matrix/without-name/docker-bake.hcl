target "m" {
  matrix = { x = ["a", "b"] }
}
