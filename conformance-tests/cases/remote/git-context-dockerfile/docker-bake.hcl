variable "CONTEXT" {
}
target "app" {
  context    = CONTEXT
  dockerfile = "docker/other.Dockerfile"
  output     = ["type=local,dest=out"]
}
