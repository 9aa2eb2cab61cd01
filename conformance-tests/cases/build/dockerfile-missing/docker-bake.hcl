target "app" {
  dockerfile = "none.Dockerfile"
  output     = ["type=local,dest=out"]
}
