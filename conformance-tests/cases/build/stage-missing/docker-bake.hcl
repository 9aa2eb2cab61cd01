target "app" {
  target = "three"
  output = ["type=local,dest=out"]
}
