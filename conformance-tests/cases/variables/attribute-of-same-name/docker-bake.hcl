A = "attribute"
B = "attribute"
variable "A" { default = "variable" }
variable "B" {
  type    = number
  default = 1
}
target "default" {
  args = { A = A, B = B }
}
