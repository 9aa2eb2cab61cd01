target "app" {
  platforms = ["linux/amd64", "linux/arm64"]
  output    = ["type=local,dest=out"]
}
