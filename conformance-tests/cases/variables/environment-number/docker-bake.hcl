variable "A" { default = 1 }
variable "B" { default = 1 }
variable "C" { type = number }
target "default" {
  args = { A = A, B = B, C = C }
}
