variable "L" {
  type = list(number)
}
target "default" {}
