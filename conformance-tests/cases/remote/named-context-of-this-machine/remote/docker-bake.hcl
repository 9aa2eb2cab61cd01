target "app" {
  contexts = { here = "cwd://here" }
  output   = ["type=local,dest=out"]
}
