variable "v" {
  default = "global"
}
w = "attribute-${v}"
target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  args   = { W = w }
}
