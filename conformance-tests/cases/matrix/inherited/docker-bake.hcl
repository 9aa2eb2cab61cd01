target "m" {
  name   = "d-${x}"
  matrix = { x = ["a", "b"] }
}
target "x" {
  inherits = ["m"]
}
