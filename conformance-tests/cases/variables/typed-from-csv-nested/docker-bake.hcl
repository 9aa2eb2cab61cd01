variable "L" {
  type = list(list(string))
}
target "default" {}
