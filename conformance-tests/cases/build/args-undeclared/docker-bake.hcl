target "app" {
  args   = { NOBODY_ASKS = "1" }
  output = ["type=local,dest=out"]
}
