target "app" {
  no-cache = true
  secret   = ["id=word,src=word.txt"]
  contexts = { tools = "cwd://" }
  output   = ["type=local,dest=out"]
}
