target "m" {
  name   = null
  matrix = { a = ["x"] }
}
