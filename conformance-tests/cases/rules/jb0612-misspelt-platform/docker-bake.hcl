target "default" {
  platforms = ["linux/amd64", "linux/amr64"]
}
