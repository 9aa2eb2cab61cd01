variable "a" {
  default = target.default.tags
}
target "default" {}
