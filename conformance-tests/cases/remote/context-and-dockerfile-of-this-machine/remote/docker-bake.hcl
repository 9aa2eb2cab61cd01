target "app" {
  context    = "cwd://here"
  dockerfile = "cwd://here/Dockerfile"
  output     = ["type=local,dest=out"]
}
