target "app" {
  args   = { WORD = null }
  output = ["type=local,dest=out"]
}
