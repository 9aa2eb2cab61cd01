target "base" {
  dockerfile = "base.Dockerfile"
}
target "app" {
  platforms = ["linux/amd64", "linux/arm64"]
  contexts  = { base = "target:base" }
  output    = ["type=local,dest=out"]
}
target "base" {
  platforms = ["linux/amd64", "linux/arm64"]
}
