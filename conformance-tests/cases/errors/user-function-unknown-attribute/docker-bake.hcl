function "f" {
  params = [x]
  rsult = 1
  result = 1
}
target "default" {}
