target "m" {
  name   = "a.${a}"
  matrix = { a = ["x"] }
}
