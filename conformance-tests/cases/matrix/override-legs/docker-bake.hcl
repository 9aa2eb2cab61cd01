target "m" {
  name   = "d-${x}"
  matrix = { x = ["a", "b"] }
}
