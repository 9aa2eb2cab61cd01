variable "N" {
  type = nmber
}
target "default" {}
