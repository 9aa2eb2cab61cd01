target "default" {
  dockerfile = "app/Dockerfile"
}
