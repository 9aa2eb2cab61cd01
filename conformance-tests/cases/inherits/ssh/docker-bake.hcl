target "base" {
  ssh = ["default=a.pem", "a=a.pem"]
}
target "default" {
  inherits = ["base"]
  ssh      = ["default=a.pem", "b=a.pem"]
}
