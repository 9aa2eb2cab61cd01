target "base" {
  context = "base"
}
target "app" {
  context  = "app"
  contexts = { below = "target:base" }
  output   = ["type=local,dest=out"]
}
