variable "V" {
  default = 1
}
target "app" {}
