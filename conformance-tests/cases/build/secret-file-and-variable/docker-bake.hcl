target "app" {
  no-cache = true
  secret   = [{ id = "word", src = "private/word.txt", env = "WORD" }]
  output   = ["type=local,dest=out"]
}
