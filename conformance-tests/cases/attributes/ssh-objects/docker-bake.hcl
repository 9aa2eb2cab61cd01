target "default" {
  ssh = [{ id = "key", paths = ["a.pem"] }]
}
