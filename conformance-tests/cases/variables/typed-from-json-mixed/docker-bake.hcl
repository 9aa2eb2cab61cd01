variable "L" {
  type = list(any)
}
target "default" {}
