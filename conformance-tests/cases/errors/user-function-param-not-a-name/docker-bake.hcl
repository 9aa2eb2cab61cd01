function "f" {
  params = ["x"]
  result = 1
}
target "default" {}
