variable "v" {
  default = "global"
}
target "m" {
  name   = "x-${v}"
  matrix = { v = ["a", "b"] }
  args   = { V = v }
}
