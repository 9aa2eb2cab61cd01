target "app" {
  no-cache = true
  secret = ["id=word,src=private/word.txt"]
  output = ["type=local,dest=out"]
}
