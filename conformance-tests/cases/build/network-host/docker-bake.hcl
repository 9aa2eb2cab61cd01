target "app" {
  no-cache = true
  network  = "host"
  output   = ["type=local,dest=out"]
}
