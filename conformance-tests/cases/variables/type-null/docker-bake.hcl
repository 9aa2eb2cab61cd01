variable "V" {
  type    = null
  default = 1
}
target "default" {
  args = { V = V }
}
