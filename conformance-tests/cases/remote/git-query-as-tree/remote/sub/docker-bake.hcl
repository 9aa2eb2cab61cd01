target "app" {
  output = ["type=local,dest=out"]
}
