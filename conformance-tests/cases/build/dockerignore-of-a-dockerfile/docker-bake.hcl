target "app" {
  dockerfile = "app.Dockerfile"
  output     = ["type=local,dest=out"]
}
