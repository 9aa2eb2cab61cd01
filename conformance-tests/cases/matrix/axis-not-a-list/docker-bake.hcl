target "m" {
  name   = "q"
  matrix = { a = "x" }
}
target "n" {
  name   = "r"
  matrix = { a = null }
}
