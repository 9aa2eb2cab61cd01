target "base" {
  dockerfile = "base.Dockerfile"
}
target "app" {
  contexts = {
    below = "target:base"
  }
  output = ["type=local,dest=out"]
}
