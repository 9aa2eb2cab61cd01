target "made" {
  no-cache-filter = ["fresh"]
}
target "compare" {
  dockerfile = "compare.Dockerfile"
  output     = ["type=local,dest=out"]
}
