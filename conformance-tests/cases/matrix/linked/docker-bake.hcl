target "m" {
  name   = "d-${x}"
  matrix = { x = ["a", "b"] }
}
target "x" {
  contexts = { base = "target:m" }
}
