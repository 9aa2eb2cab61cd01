target "app" {
  context    = "sub"
  dockerfile = "../docker/app.Dockerfile"
  output     = ["type=local,dest=out"]
}
