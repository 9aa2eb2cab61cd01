variable "M" {
  type = map(string)
}
target "default" {}
