target "app" {
  context  = "app"
  contexts = { more = "more" }
  output   = ["type=local,dest=out"]
}
