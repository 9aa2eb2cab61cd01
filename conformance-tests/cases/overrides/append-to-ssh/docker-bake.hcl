target "default" {
  ssh = ["default=a.pem"]
}
