target "default" {
  tags = "single"
}
target "b" {
  tags = { a = "b" }
}
target "c" {
  tags = [null]
}
target "d" {
  tags = ["a", ["b"]]
}
target "e" {
  platforms = 5
}
target "f" {
  inherits = "e"
}
target "g" {
  ulimits = [{ a = 1 }]
}
