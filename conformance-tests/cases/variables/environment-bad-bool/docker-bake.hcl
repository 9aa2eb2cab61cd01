variable "B" {
  default = true
}
target "default" {}
