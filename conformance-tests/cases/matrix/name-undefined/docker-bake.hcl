target "m" {
  name   = "x-${q}"
  matrix = { a = ["x", "y"] }
}
