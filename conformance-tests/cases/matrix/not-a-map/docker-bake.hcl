target "m" {
  name   = "q"
  matrix = ["a"]
}
target "n" {
  name   = "r"
  matrix = null
}
