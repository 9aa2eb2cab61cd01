variable "B" {
  default = "b"
}
variable "A" {
  default = B
}
target "default" {
  args = { A = A }
}
