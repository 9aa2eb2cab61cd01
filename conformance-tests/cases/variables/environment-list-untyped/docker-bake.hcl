variable "L" {
  default = ["x"]
}
target "default" {}
