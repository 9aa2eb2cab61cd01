target "default" {
  context    = "app"
  dockerfile = "Dockerfile"
}
