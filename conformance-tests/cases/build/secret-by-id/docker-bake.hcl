target "app" {
  no-cache = true
  secret = ["id=WORD"]
  output = ["type=local,dest=out"]
}
