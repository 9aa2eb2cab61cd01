variable "V" { default = "d" }
variable "W" { default = "d" }
target "default" {
  args = { V = V, W = W }
}
