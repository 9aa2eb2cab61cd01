target "app" {
  context = "nowhere"
  output  = ["type=local,dest=out"]
}
