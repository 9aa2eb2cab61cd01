target "app" {
  args   = { FLAVOUR = "sweet" }
  output = ["type=local,dest=out"]
}
