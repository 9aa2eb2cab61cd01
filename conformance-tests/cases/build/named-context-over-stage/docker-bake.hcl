target "app" {
  contexts = { made = "elsewhere" }
  output   = ["type=local,dest=out"]
}
