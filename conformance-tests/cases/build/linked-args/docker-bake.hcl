target "base" {
  args       = { ONE = "of the base" }
  dockerfile = "base.Dockerfile"
}
target "app" {
  args     = { ONE = "of the app", TWO = "of the app" }
  contexts = { base = "target:base" }
  output   = ["type=local,dest=out"]
}
