target "m.x" {
  name   = "x-${a}"
  matrix = { a = ["x"] }
}
