target "app" {
  args   = { WORD = "a=\"b\" 'c' $d \\ e,f\nsecond line" }
  output = ["type=local,dest=out"]
}
