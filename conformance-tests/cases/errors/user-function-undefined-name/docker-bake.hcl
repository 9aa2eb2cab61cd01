function "f" {
  params = [x]
  result = x + y
}
target "default" {}
