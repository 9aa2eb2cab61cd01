target "app" {
  args   = { SOURCE_DATE_EPOCH = "1600000000" }
  output = ["type=local,dest=out"]
}
