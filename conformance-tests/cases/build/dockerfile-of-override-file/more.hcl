target "app" {
  dockerfile = "more.Dockerfile"
}
