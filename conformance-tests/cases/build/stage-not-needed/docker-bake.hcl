target "app" {
  target = "wanted"
  output = ["type=local,dest=out"]
}
