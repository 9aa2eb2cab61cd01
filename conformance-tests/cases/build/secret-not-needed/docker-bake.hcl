target "app" {
  no-cache = true
  output = ["type=local,dest=out"]
}
