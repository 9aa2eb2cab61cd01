variable "A" {
  description = upper("x ${B}")
}
target "default" {}
