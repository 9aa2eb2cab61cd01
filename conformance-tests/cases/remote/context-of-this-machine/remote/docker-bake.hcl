target "app" {
  context = "cwd://here"
  output  = ["type=local,dest=out"]
}
