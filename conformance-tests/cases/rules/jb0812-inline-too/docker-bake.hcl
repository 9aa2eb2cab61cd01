target "default" {
  dockerfile        = "Dockerfile"
  dockerfile-inline = "FROM scratch"
}
