variable "target" {
  default = "release"
}
target "default" {}
