variable "A" {
  default = A
}
target "default" {
  args = { A = A }
}
