function "f" {
  result = 1
}
target "default" {}
