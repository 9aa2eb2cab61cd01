target "app" {
  args   = { WORD = "" }
  output = ["type=local,dest=out"]
}
