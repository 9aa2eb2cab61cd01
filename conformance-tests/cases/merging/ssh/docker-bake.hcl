target "default" {
  ssh = ["default=a.pem", "a=a.pem"]
}
target "default" {
  ssh = ["a=./a.pem", "b=a.pem"]
}
