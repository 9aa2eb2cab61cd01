target "m" {
  name   = a
  matrix = { a = [{ x = 1 }] }
}
