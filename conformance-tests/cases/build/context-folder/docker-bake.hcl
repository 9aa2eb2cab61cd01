target "app" {
  context = "sub/deep"
  output  = ["type=local,dest=out"]
}
