target "app" {
  no-cache = true
  secret   = ["type=env,id=word,env=NOBODY_SETS_THIS"]
  output   = ["type=local,dest=out"]
}
