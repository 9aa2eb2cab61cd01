target "default" {
  context = "docker-bake.hcl/app"
}
