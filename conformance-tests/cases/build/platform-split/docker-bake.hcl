target "app" {
  platforms = ["linux/arm64"]
  output    = ["type=local,dest=out,platform-split=true"]
}
