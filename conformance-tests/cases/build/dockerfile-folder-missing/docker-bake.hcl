target "app" {
  dockerfile = "nowhere/Dockerfile"
  output     = ["type=local,dest=out"]
}
