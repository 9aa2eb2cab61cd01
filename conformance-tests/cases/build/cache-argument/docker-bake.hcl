target "made" {
}
target "compare" {
  dockerfile = "compare.Dockerfile"
  output     = ["type=local,dest=out"]
}
