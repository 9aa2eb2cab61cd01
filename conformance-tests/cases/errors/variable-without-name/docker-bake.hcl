variable {
  default = 1
}
target "default" {}
