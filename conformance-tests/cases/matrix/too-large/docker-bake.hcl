target "m" {
  name   = "x"
  matrix = { a = range(1000), b = range(1000), c = range(1000) }
}
target "default" {}
