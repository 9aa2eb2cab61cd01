variable "A" { type = string }
variable "B" { type = list(string) }
target "default" {
  tags = B
  args = { A = A == null, B = B == null }
}
