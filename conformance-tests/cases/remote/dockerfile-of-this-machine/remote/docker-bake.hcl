target "app" {
  dockerfile = "cwd://here.Dockerfile"
  output     = ["type=local,dest=out"]
}
