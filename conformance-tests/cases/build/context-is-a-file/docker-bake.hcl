target "app" {
  context = "some.Dockerfile"
  output  = ["type=local,dest=out"]
}
