variable "a" {
  description = null
}
target "default" {}
