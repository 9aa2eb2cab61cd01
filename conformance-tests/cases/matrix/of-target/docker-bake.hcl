target "x" {
  tags = ["a"]
}
target "m" {
  name   = "x-${a}"
  matrix = { a = target.x.tags }
}
