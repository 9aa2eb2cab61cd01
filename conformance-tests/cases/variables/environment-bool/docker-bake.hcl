variable "A" { default = false }
variable "B" { default = true }
variable "C" { type = bool }
target "default" {
  args = { A = A, B = B, C = C }
}
