target "m" {
  name   = "q"
  matrix = {}
}
target "n" {
  matrix = {}
}
