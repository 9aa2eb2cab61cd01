variable "a" {
  default = upper(1, 2)
}
target "default" {}
