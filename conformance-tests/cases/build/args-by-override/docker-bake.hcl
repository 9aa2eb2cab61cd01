target "app" {
  args   = { ONE = "of the file" }
  output = ["type=local,dest=out"]
}
