variable "a" {
  default = b
}
variable "b" {
  default = a
}
target "default" {}
