variable "N" {
  type = nmber
}
variable "L" {
  type = list
}
target "default" {}
