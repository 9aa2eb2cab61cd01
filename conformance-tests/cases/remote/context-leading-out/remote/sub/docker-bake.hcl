target "app" {
  context = "../other"
  output  = ["type=local,dest=out"]
}
