target "base" {
  dockerfile = "base.Dockerfile"
}

target "default" {
  dockerfile = targt.base.dockerfile
}
