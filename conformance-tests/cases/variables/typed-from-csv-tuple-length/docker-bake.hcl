variable "T" {
  type = tuple([string, number])
}
target "default" {}
