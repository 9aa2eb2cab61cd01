variable "M" {
  type = map(list(string))
}
target "m" {
  name   = "q"
  matrix = M
}
