target "a" {
  description = "one\ttwo\tthree"
}
target "bbbbbbbbbbbb" {
  description = "first\nsecond line\tx"
}
target "c" {
  description = "é漢字\tend"
}
