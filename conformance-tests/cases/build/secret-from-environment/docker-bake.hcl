target "app" {
  no-cache = true
  secret = ["type=env,id=word,env=WORD"]
  output = ["type=local,dest=out"]
}
