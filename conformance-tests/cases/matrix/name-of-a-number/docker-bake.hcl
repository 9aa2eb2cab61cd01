target "m" {
  name   = a
  matrix = { a = [1, 25] }
}
