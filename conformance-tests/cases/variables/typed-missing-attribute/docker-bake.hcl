variable "A" {
  type    = object({ a = string })
  default = {}
}
target "default" {}
