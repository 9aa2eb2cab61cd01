target "app" {
  no-cache = true
  network = "none"
  output  = ["type=local,dest=out"]
}
