target "m" {
  name   = "x-${lower(x)}"
  matrix = { x = ["a", "A"] }
}
