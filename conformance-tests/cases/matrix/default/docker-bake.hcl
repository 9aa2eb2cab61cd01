target "default" {
  name   = "d-${x}"
  matrix = { x = ["a", "b"] }
}
