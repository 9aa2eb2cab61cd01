target "m" {
  name   = "q-${a}"
  matrix = { a = [], b = ["x"] }
}
