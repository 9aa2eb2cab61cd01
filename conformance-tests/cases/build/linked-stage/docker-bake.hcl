target "base" {
  dockerfile = "base.Dockerfile"
  target     = "wanted"
}
target "app" {
  contexts = { base = "target:base" }
  output   = ["type=local,dest=out"]
}
