target "m" {
  name   = "one"
  matrix = { x = ["a"] }
}
