target "app" {
  context = "sub"
  output  = ["type=local,dest=out"]
}
