target "app" {
  platforms = ["linux/arm/v7"]
  output    = ["type=local,dest=out"]
}
