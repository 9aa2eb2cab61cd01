target "app" {
  contexts = { other = "elsewhere" }
  output   = ["type=local,dest=out"]
}
