target "app" {
  args   = { WORD = "of the first file" }
  output = ["type=local,dest=out"]
}
