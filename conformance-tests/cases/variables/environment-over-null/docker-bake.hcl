variable "A" { default = null }
variable "B" { default = null }
target "default" {
  args = { A = jsonencode(A), B = B == null }
}
